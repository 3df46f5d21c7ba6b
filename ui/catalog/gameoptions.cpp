#include "catalog/gameoptions.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int widestSegments = 250; // px, and of lists the same

StrideBox::StrideBox(const OptionRow &row, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(row.least, row.most);
    setSingleStep(std::max(row.stride, 1));
    setAccessibleName(row.label);
}

int StrideBox::valueFromText(const QString &text) const
{
    const int beyond = QSpinBox::valueFromText(text) - minimum();
    const int steps = (beyond + singleStep() / 2) / singleStep();
    return minimum() + std::min(steps, (maximum() - minimum()) / singleStep()) * singleStep();
}

GameOptions::GameOptions(QWidget *parent)
    : QWidget(parent)
    , m_form(new FormLayout(this))
    , m_presets(new QComboBox)
    , m_hint(plainLabel({}, TypeRole::Small, Role::Muted))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_presets->setAccessibleName(tr("Like", "options like those of a known set"));
    m_presets->setObjectName(u"presets"_s);
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToContents); // what it offers changes with the game
    m_form->addRow(tr("Like", "options like those of a known set"), m_presets);
    m_form->addRow(m_hint);
    connect(m_presets, &QComboBox::activated, this, &GameOptions::choosePreset);
}

void GameOptions::show(const GameEntry &game, const QJsonObject &options)
{
    m_filling = true;
    clear();
    m_hintOf = game.optionsHint;
    m_offered = game.presets ? game.presets() : std::vector<OptionPreset>();
    for (const OptionRow &option : game.optionRows ? game.optionRows() : std::vector<OptionRow>())
        addRow(option);
    addPresets();
    for (const Row &row : m_rows)
        setValue(row, options.value(row.option.key));
    m_filling = false;
    refresh();
}

void GameOptions::clear()
{
    for (const Row &row : m_rows)
        m_form->removeRow(row.field);
    m_rows.clear();
}

void GameOptions::addPresets()
{
    m_presets->clear();
    for (const OptionPreset &preset : m_offered)
        m_presets->addItem(preset.label);
    m_presets->addItem(tr("own choice"));
    m_presets->setMinimumWidth(
        std::min(m_presets->sizeHint().width(), widestSegments)); // else below its label
    m_form->setRowVisible(m_presets, !m_offered.empty() && !m_rows.empty());
}

void GameOptions::addRow(const OptionRow &option)
{
    Row row{.option = option};
    QStringList labels;
    for (const OptionChoice &choice : option.choices)
        labels.append(choice.label);
    auto segments = std::make_unique<Segmented>(option.label, labels.isEmpty() ? QStringList{{}} : labels);
    if (labels.isEmpty()) {
        row.field = row.number = new StrideBox(option);
        connect(row.number, &QSpinBox::valueChanged, this, &GameOptions::note);
    } else if (segments->sizeHint().width() <= widestSegments) {
        row.field = row.segments = segments.release();
        connect(row.segments, &Segmented::chosen, this, &GameOptions::note);
    } else {
        row.field = row.list = new QComboBox;
        row.list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row.list->addItems(labels);
        row.list->setAccessibleName(option.label);
        row.list->setMinimumWidth(std::min(row.list->sizeHint().width(), widestSegments));
        connect(row.list, &QComboBox::currentIndexChanged, this, &GameOptions::note);
    }
    row.field->setObjectName(option.key);
    m_form->insertRow(m_form->rowCount() - 1, option.label, row.field);
    m_rows.push_back(std::move(row));
}

QJsonValue GameOptions::valueOf(const Row &row)
{
    if (row.number)
        return row.number->value();
    const int index = row.segments ? row.segments->current() : row.list->currentIndex();
    return row.option.choices[static_cast<std::size_t>(std::max(index, 0))].value;
}

void GameOptions::setValue(const Row &row, const QJsonValue &value)
{
    const QJsonValue wanted = value.isUndefined() ? row.option.standard : value;
    if (row.number)
        return row.number->setValue(wanted.toInt(row.option.standard.toInt()));
    const auto &choices = row.option.choices;
    auto found = std::ranges::find(choices, wanted, &OptionChoice::value);
    if (found == choices.end())
        found = std::ranges::find(choices, row.option.standard, &OptionChoice::value);
    const int index = found == choices.end() ? 0 : static_cast<int>(found - choices.begin());
    row.segments ? row.segments->setCurrent(index) : row.list->setCurrentIndex(index);
}

QJsonObject GameOptions::allValues() const
{
    QJsonObject values;
    for (const Row &row : m_rows)
        values.insert(row.option.key, valueOf(row));
    return values;
}

QJsonObject GameOptions::options() const
{
    const QJsonObject all = allValues();
    QJsonObject meant = all;
    for (const Row &row : m_rows) {
        if (row.option.applies && !row.option.applies(all))
            meant.remove(row.option.key);
    }
    return meant;
}

QWidgetList GameOptions::fields() const
{
    QWidgetList fields{m_presets};
    for (const Row &row : m_rows)
        fields.append(row.field);
    return fields;
}

void GameOptions::choosePreset(int index)
{
    if (index >= static_cast<int>(m_offered.size()))
        return refresh();
    m_filling = true;
    for (const Row &row : m_rows)
        setValue(row, m_offered[static_cast<std::size_t>(index)].options.value(row.option.key));
    m_filling = false;
    note();
}

void GameOptions::note()
{
    if (m_filling)
        return;
    refresh();
    emit changed();
}

void GameOptions::refresh()
{
    const QJsonObject all = allValues();
    for (const Row &row : m_rows)
        m_form->setRowVisible(row.field, !row.option.applies || row.option.applies(all));
    const auto isLike = [&all](const OptionPreset &preset) {
        const QStringList keys = preset.options.keys();
        return std::ranges::all_of(keys, [&](const QString &key) {
            return all.value(key) == preset.options.value(key);
        });
    };
    m_presets->setCurrentIndex(static_cast<int>(std::ranges::find_if(m_offered, isLike) - m_offered.begin()));
    m_hint->setText(m_hintOf ? m_hintOf(options()) : QString());
    m_form->setRowVisible(m_hint, !m_hint->text().isEmpty());
}

} // namespace ui
