#include "boards/codeparts.h"

#include "boards/codemodel.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <algorithm>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int ringMargin = GuessGrid::shadow; // the ring of one's turn lies in it
constexpr int mostRoom = 900;
constexpr int betweenParts = 16;
constexpr int betweenFelts = betweenParts + ringMargin;
constexpr int leastLegend = 150;
constexpr int leastOthers = 176;
constexpr int mostAside = 300;
constexpr int leastActions = 500;
constexpr int low = 500; // a board lower than this saves height

} // namespace

CodeParts::CodeParts(QWidget &board)
    : grids{new GuessGrid(&board), new GuessGrid(&board)}
    , aside(new CodeSidebar(&board))
    , keys(new SymbolPad(&board))
    , send(new Button(ButtonKind::Main, {}, u"check"_s, &board))
    , hint(new Label({}, TypeRole::Small, Role::Muted, &board))
    , looks(new Segmented(CodeTexts::tr("How the symbols look"),
                          {CodeTexts::tr("Digits"), CodeTexts::tr("Colours")}, &board))
    , m_board(board)
    , m_middle(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    send->setFocusPolicy(Qt::TabFocus); // the keyboard stays on the board after a click
    hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (GuessGrid *grid : grids)
        grid->setToolTip(CodeLegend::words());
    for (QWidget *part : board.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        part->hide(); // until there is something to show
    layOut();
}

void CodeParts::layOut()
{
    fillBox(m_middle, {{grids[0], 0, Qt::AlignTop}, {grids[1], 0, Qt::AlignTop}, {aside, 0, Qt::AlignTop}});
    m_middle->setAlignment(Qt::AlignHCenter);
    fillBox(m_actions, space::row, {send, {hint, 1}, looks});
    auto *page = fillBox(
        new QVBoxLayout(&m_board), 0,
        {BoxPart::stretch(1), m_middle, {keys, 0, Qt::AlignHCenter}, m_actions, BoxPart::stretch(1)});
    page->setSizeConstraint(QLayout::SetNoConstraint);
}

QRect CodeParts::captionRect() const
{
    return {aside->x() + Card::shadow, ringMargin, aside->width() - 2 * Card::shadow, aside->y()};
}

const GuessGrid &CodeParts::entryGrid(const CodeModel &model) const
{
    return *grids[static_cast<std::size_t>(model.entryFelt())];
}

void CodeParts::show(const CodeModel &model)
{
    say(model);
    arrange(model);
}

void CodeParts::say(const CodeModel &model)
{
    const CodeView &view = model.view;
    const bool isPlayed = model.isPlayed();
    keys->show(symbolsOf(view.form), model.struck, model.mayPrepare(), model.look);
    keys->setVisible(isPlayed);
    aside->showOthers(model.others(), view.form.length, model.look);
    aside->showNotice(model.texts().notice());
    aside->setPlayed(isPlayed);
    send->setText(model.texts().action());
    send->setIconName(view.phase == CodeView::Phase::Commit ? u"seal"_s : u"check"_s);
    send->setEnabled(model.mayAct() && !core::codeError(view.form, model.entry.text()));
    send->setVisible(isPlayed);
    hint->setText(model.texts().hint(model.entry));
    hint->setRole(Role::Muted);
    hint->show();
    looks->setCurrent(model.look == PegLook::Colours ? 1 : 0);
    looks->show();
}

void CodeParts::showGrids(const CodeModel &model, const CodeMetrics &metrics)
{
    for (int felt = 0; felt < std::ssize(grids); ++felt) {
        GuessGrid *grid = grids[static_cast<std::size_t>(felt)];
        grid->setVisible(felt < model.felts());
        if (grid->isHidden())
            continue;
        GuessGridScene scene = model.sceneOf(felt);
        scene.metrics = metrics;
        scene.dress = lookOf(m_board);
        grid->show(std::move(scene));
    }
}

// The felts take what the others, the keys and the actions leave.
CodeMetrics CodeParts::metricsIn(QSize room, const CodeModel &model) const
{
    const qreal scale = lookOf(m_board).textScale;
    if (model.felts() == 2)
        room.setWidth((room.width() - betweenParts) / 2 - ringMargin);
    else if (model.hasOthers())
        room.rwidth() -= qRound(leastOthers * std::min(scale, 1.2)) + betweenParts;
    return CodeMetrics::fitting({.size = room,
                                 .length = model.view.form.length,
                                 .limit = model.view.limit(),
                                 .hasNames = model.view.mode == CodeView::Mode::CoOp,
                                 .textScale = scale});
}

void CodeParts::arrange(const CodeModel &model)
{
    const qreal scale = lookOf(m_board).textScale;
    const bool isLow = m_board.height() < low;
    const int count = model.felts();
    const int below = isLow ? 10 : betweenParts;
    const int caption = qRound((count == 2 && !isLow ? 48 : 28) * scale);
    const int wide = std::min(m_board.width() - 2 * ringMargin, mostRoom);
    keys->fit(wide, isLow);
    const int taken = ringMargin + caption + below + (model.isPlayed() ? keys->sizeHint().height() : 0)
                      + qRound(space::control * scale);
    const QSize room(wide, std::min(m_board.height() - taken, mostRoom));
    CodeMetrics metrics = metricsIn(room, model);
    metrics.caption = caption;
    showGrids(model, metrics);
    const int felt = metrics.size().width();
    const int beside = arrangeAside(model, {wide - count * felt,
                                            count == 0 ? room.height() : metrics.size().height() + caption});
    m_middle->setSpacing(count == 2 ? betweenFelts - 2 * GuessGrid::shadow : 0);
    m_middle->setContentsMargins(0, count == 0 ? caption : 0, 0, below - GuessGrid::shadow);
    const int all = count == 2 ? 2 * felt + betweenFelts : count * felt + beside;
    arrangeActions(std::max(all, std::min(wide, qRound(leastActions * scale))));
    m_board.layout()->activate();
    fitHint();
}

// Beside one felt, or alone.
int CodeParts::arrangeAside(const CodeModel &model, QSize room)
{
    const bool isAlone = model.felts() == 0;
    const bool hasOthers = model.hasOthers();
    const int before = isAlone ? 0 : betweenParts;
    const int wide = isAlone ? room.width() : std::min(room.width() - before, mostAside);
    const bool isThere = isAlone || (model.felts() == 1 && wide >= (hasOthers ? leastOthers : leastLegend));
    aside->setVisible(isThere);
    if (!isThere)
        return 0;
    const QSize shown = QSize(wide, room.height()) + 2 * QSize(Card::shadow, Card::shadow);
    const int most = hasOthers ? shown.height() : aside->legendHeight(shown.width());
    aside->setFixedSize(shown.width(), std::min(shown.height(), most));
    return wide + before;
}

void CodeParts::arrangeActions(int width)
{
    const int beside = (m_board.width() - width) / 2;
    const int high = qRound(space::control * lookOf(m_board).textScale);
    m_actions->setContentsMargins(beside, 0, beside, 0);
    send->setFixedHeight(high);
    hint->setFixedHeight(high);
}

// As large as the look asks for where it has room so, else as at the usual size of text.
void CodeParts::fitHint()
{
    hint->setFont(ui::font(*hint, TypeRole::Small));
    if (hint->heightForWidth(hint->width()) > hint->height())
        hint->setFont(ui::font(TypeRole::Small));
}

} // namespace ui
