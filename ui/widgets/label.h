#pragma once

#include "style/roles.h"

#include <QLabel>

namespace ui {

// A plain text in the type and colour of a role, wrapped between words; follows theme and text size.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, TypeRole type = TypeRole::Body, Role role = Role::Text,
                   QWidget *parent = nullptr);

    void setRole(Role role);
    void setType(TypeRole type);
    // One line instead of wrapping. Where room is short large text becomes smaller, down to its usual size;
    // then it ends in an ellipsis, and the whole is in the tool tip.
    void setElided();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    // For one line of that width: large text becomes smaller, down to its usual size.
    [[nodiscard]] QFont fittingFont(int width) const;

private:
    void fitLine(int width);

    TypeRole m_type;
    bool m_elided = false;
    QString m_shown; // what was painted last of an elided text, and for what
    QString m_shownText;
    QFont m_shownFont;
    QFont m_fitting;
    int m_shownIn = -1;
};

// A label for a layout, which then owns it.
[[nodiscard]] Label *plainLabel(const QString &text, TypeRole type = TypeRole::Body, Role role = Role::Text);

// A short word on soft ground with round ends, such as the game beside a room's name.
[[nodiscard]] Label *tagLabel(const QString &text);

} // namespace ui
