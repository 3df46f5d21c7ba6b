#include "pages/youcard.h"

#include "pages/settingrow.h"
#include "protocol/messages.h"
#include "protocol/names.h"
#include "widgets/boxlayouts.h"
#include "widgets/figuretexts.h"

#include <QSignalBlocker>

namespace ui {

YouCard::YouCard(QWidget *parent)
    : Card(parent)
    , m_avatar(new Avatar(avatarSize::settings))
    , m_name(new Field(tr("Your name at the table")))
    , m_called(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_figures(new FigureGrid)
    , m_byName(new Toggle(tr("As my name has it")))
{
    QVBoxLayout *column = fillSettings(*this, tr("You", "name and figure"));
    m_name->setMaxLength(core::longestName);
    fillBox(column, {makeName(), plainLabel(tr("Your figure"), TypeRole::Strong)});
    m_figures->setAccessibleName(tr("Your figure"));
    fillBox(column,
            {m_figures,
             plainLabel(tr("Where somebody at the table has it already, you get the next free one and "
                           "are told."),
                        TypeRole::Small, Role::Muted),
             divider(),
             settingRow(tr("As my name has it"), tr("Another name brings another figure"), *m_byName)});

    connect(m_name, &QLineEdit::editingFinished, this, &YouCard::changed);
    connect(m_figures, &FigureGrid::chosen, this, [this](int figure) { choose(figure); });
    connect(m_byName, &QCheckBox::toggled, this, [this](bool isByName) {
        choose(isByName ? std::nullopt : std::optional(core::figureFor(m_shownName)));
    });
}

QLayout *YouCard::makeName()
{
    auto *words = fillBox(new QVBoxLayout, space::unit,
                          {BoxPart::stretch(),
                           plainLabel(tr("Your name at the table"), TypeRole::Small, Role::Muted), m_name,
                           m_called, BoxPart::stretch()});
    auto *row = fillBox(new QHBoxLayout, 20, {m_avatar, {words, 1}});
    return row;
}

void YouCard::show(const QString &name, const std::optional<int> &figure)
{
    const QSignalBlocker field(m_name), byName(m_byName);
    const int shown = figure.value_or(core::figureFor(name));
    m_shownName = name;
    m_figure = figure;
    m_name->setText(name);
    m_avatar->show(shown);
    m_called->setText(FigureTexts::name(shown));
    m_figures->show(shown);
    m_byName->setChecked(!figure);
    m_byName->update(); // its signals were blocked
}

void YouCard::choose(const std::optional<int> &figure)
{
    m_figure = figure;
    emit changed();
}

} // namespace ui
