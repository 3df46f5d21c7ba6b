#pragma once

#include "catalog/catalog.h"
#include "widgets/formlayout.h"
#include "widgets/label.h"
#include "widgets/segmented.h"

#include <QComboBox>
#include <QSpinBox>

namespace ui {

// A number from `least` on in steps of `stride`: what is typed between two steps goes to the nearest.
class StrideBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit StrideBox(const OptionRow &row, QWidget *parent = nullptr);

protected:
    [[nodiscard]] int valueFromText(const QString &text) const override;
};

// The options of one game as its entry lists them: a row each, the presets on top, a hint below.
class GameOptions : public QWidget
{
    Q_OBJECT

public:
    explicit GameOptions(QWidget *parent = nullptr);

    // Options that are missing get their standard values.
    void show(const GameEntry &game, const QJsonObject &options);
    using QWidget::show;
    // What is chosen, without the rows that have no meaning now.
    [[nodiscard]] QJsonObject options() const;
    // From top to bottom, hidden ones among them.
    [[nodiscard]] QWidgetList fields() const;

signals:
    void changed();

private:
    struct Row
    {
        OptionRow option;
        QWidget *field = nullptr;
        QSpinBox *number = nullptr; // one of these three
        Segmented *segments = nullptr;
        QComboBox *list = nullptr;
    };
    void clear();
    void addPresets();
    void addRow(const OptionRow &option);
    [[nodiscard]] static QJsonValue valueOf(const Row &row);
    static void setValue(const Row &row, const QJsonValue &value);
    [[nodiscard]] QJsonObject allValues() const;
    void choosePreset(int index);
    void refresh();
    void note();

    FormLayout *m_form;
    QComboBox *m_presets;
    Label *m_hint;
    std::vector<Row> m_rows;
    std::vector<OptionPreset> m_offered;
    std::function<QString(const QJsonObject &)> m_hintOf;
    bool m_filling = false;
};

} // namespace ui
