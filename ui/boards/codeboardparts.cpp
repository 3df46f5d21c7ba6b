#include "boards/codeboard.h"

// What a screen reader finds on a CodeBoard: each felt's code and guesses, the places of the coming guess,
// the others' answers.
namespace ui {

using namespace Qt::Literals::StringLiterals;

static QString codeText(const GuessGridScene &scene)
{
    switch (scene.code) {
    case GuessGridScene::Code::Covered:
        return CodeBoard::tr("the code, covered");
    case GuessGridScene::Code::Missing:
        return CodeBoard::tr("no code yet");
    case GuessGridScene::Code::Open:
        return (scene.isOwnCode ? CodeBoard::tr("your code: %1") : CodeBoard::tr("the code: %1"))
            .arg(CodeTexts::spelled(scene.codeText));
    case GuessGridScene::Code::Entered:
        return CodeBoard::tr("your code, being set");
    }
    Q_UNREACHABLE();
}

void CodeBoard::addFeltParts(std::vector<BoardPart> &parts, std::size_t felt) const
{
    const GuessGrid &widget = *m_felts[felt];
    const GuessGridScene &scene = widget.scene();
    const CodeView::Board *board = boardOn(felt);
    if (board) {
        const CodeCaption caption = texts().caption(guesserOn(felt).value_or(0));
        const QString text = caption.detail.isEmpty() ? caption.title
                                                      : caption.title + u", "_s + caption.detail;
        parts.push_back(
            {.kind = BoardPart::Kind::Text, .name = text, .area = m_geometry.captions[felt].toRect()});
    }
    parts.push_back(
        {.kind = BoardPart::Kind::Text, .name = codeText(scene), .area = inBoard(widget, widget.codeRect())});
    int index = 0;
    for (const CodeView::Row &row : board ? board->rows : std::vector<CodeView::Row>()) {
        parts.push_back({.kind = BoardPart::Kind::Text,
                         .name = texts().row(row, index),
                         .area = inBoard(widget, widget.rowRect(index))});
        ++index;
    }
    if (m_view->pending && m_view->pending->seat == guesserOn(felt))
        parts.push_back({.kind = BoardPart::Kind::Text,
                         .name = texts().pending(),
                         .area = inBoard(widget, widget.rowRect(index))});
    if (scene.entry == GuessGridScene::Entry::None)
        return;
    for (int place = 0; place < m_entry.length(); ++place) {
        const QChar symbol = m_entry.at(place);
        const QString what = symbol.isNull() ? tr("empty", "a place of a code") : QString(symbol);
        parts.push_back(
            {.kind = BoardPart::Kind::Place,
             .name = tr("place %1 of %2, %3")
                         .arg(QString::number(place + 1), QString::number(m_entry.length()), what),
             .area = placeRect(place),
             .id = place,
             .isCurrent = place == m_entry.cursor()});
    }
}

void CodeBoard::addOtherParts(std::vector<BoardPart> &parts) const
{
    const auto all = others();
    const OpponentProgress &widget = m_aside->others();
    for (std::size_t index = 0; index < all.size(); ++index) {
        QStringList told{all[index].name + u", "_s + all[index].state};
        for (const CodeProgress::Guess &guess : all[index].guesses)
            told.append(guess.text.isEmpty()
                            ? CodeTexts::counted(guess.feedback)
                            : CodeTexts::spelled(guess.text) + u", "_s + CodeTexts::counted(guess.feedback));
        parts.push_back({.kind = BoardPart::Kind::Text,
                         .name = told.join(u"; "_s),
                         .area = inBoard(widget, widget.partRect(static_cast<int>(index)))});
    }
}

std::vector<BoardPart> CodeBoard::parts() const
{
    std::vector<BoardPart> parts;
    if (!m_view)
        return parts;
    for (std::size_t felt = 0; felt < m_geometry.felts.size(); ++felt)
        addFeltParts(parts, felt);
    addOtherParts(parts);
    return parts;
}

void CodeBoard::act(int index, Action)
{
    setFocus(Qt::OtherFocusReason);
    moveCursor(part(index).id);
}

// The felts and the others' progress are told by the parts.
QWidgetList CodeBoard::partWidgets() const
{
    QWidgetList found = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    found.removeIf([](QWidget *widget) { return widget->isHidden() || qobject_cast<GuessGrid *>(widget); });
    return found;
}

} // namespace ui
