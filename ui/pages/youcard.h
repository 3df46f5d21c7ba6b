#pragma once

#include "widgets/avatar.h"
#include "widgets/card.h"
#include "widgets/field.h"
#include "widgets/figuregrid.h"
#include "widgets/label.h"
#include "widgets/toggle.h"

#include <optional>

namespace ui {

// Who one is at the table: the name, and the figure that comes with it or was chosen.
class YouCard : public Card
{
    Q_OBJECT

public:
    explicit YouCard(QWidget *parent = nullptr);

    // Without a figure it is as the name has it. Emits nothing.
    void show(const QString &name, const std::optional<int> &figure);
    using QWidget::show;
    // As it stands in the field.
    [[nodiscard]] QString name() const { return m_name->text().simplified(); }
    [[nodiscard]] const std::optional<int> &figure() const { return m_figure; }
    void takeFocus() { m_name->setFocus(Qt::OtherFocusReason); }

signals:
    void changed();

private:
    [[nodiscard]] QLayout *makeName();
    void choose(const std::optional<int> &figure);

    QString m_shownName;
    std::optional<int> m_figure;
    Avatar *m_avatar;
    Field *m_name;
    Label *m_called;
    FigureGrid *m_figures;
    Toggle *m_byName;
};

} // namespace ui
