#include "pages/introductioncard.h"

#include "protocol/messages.h"
#include "protocol/names.h"
#include "widgets/boxlayouts.h"
#include "widgets/label.h"
#include "widgets/onresize.h"

#include <QApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;

IntroductionCard::IntroductionCard(QWidget *parent)
    : Card(parent)
    , m_name(new Field(tr("Your name at the table")))
    , m_figures(new FigureGrid(FigureGrid::First::Some))
{
    setRim(Role::Accent);
    setPadding(20, space::card);
    m_name->setMaxLength(core::longestName);
    m_figures->setAccessibleName(tr("Your figure"));
    auto *done = new Button(ButtonKind::Main, tr("That's me"));
    auto *words = new QWidget;
    fillBox(new QVBoxLayout(words), space::tight,
            {BoxPart::stretch(), plainLabel(tr("What shall the others call you?"), TypeRole::CardTitle),
             fillBox(new QHBoxLayout, space::tight, {{m_name, 1}, done}),
             plainLabel(tr("Larger text, less motion and other languages are in the settings."),
                        TypeRole::Small, Role::Muted),
             BoxPart::stretch()});
    m_row = fillBox(new QHBoxLayout(this), space::column, {{words, 1}, m_figures});
    connect(done, &QPushButton::clicked, this, [this] {
        answer();
        if (m_name->text().simplified().isEmpty())
            takeFocus();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &IntroductionCard::answer);
    connect(m_name, &QLineEdit::textChanged, this, &IntroductionCard::suggestFigure);
    connect(m_figures, &FigureGrid::chosen, this, [this](int figure) { m_figure = figure; });
    onResize(*this, [this] { turnToFit(*m_row, contentsRect().width()); });
    suggestFigure();
}

void IntroductionCard::ask(bool asks)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setVisible(asks);
    emit asked(hadFocus && !asks);
}

// Another one with another name, until one is chosen.
void IntroductionCard::suggestFigure()
{
    m_figures->show(m_figure.value_or(core::figureFor(m_name->text().simplified()) % FigureGrid::some));
}

void IntroductionCard::answer()
{
    const QString name = m_name->text().simplified();
    if (isHidden() || name.isEmpty())
        return;
    ask(false);
    emit answered(name, m_figures->shown());
}

} // namespace ui
