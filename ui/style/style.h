#pragma once

#include "style/roles.h"

#include <QColor>
#include <QFont>
#include <QPixmap>
#include <QString>

#include <optional>

class QApplication;
class QLabel;
class QPainter;
class QPushButton;
class QRectF;
class QWidget;

namespace ui {

// How the whole program looks at this moment.
struct Look
{
    Theme theme = Theme::Light;
    qreal textScale = 1.0;
    bool lessMotion = false; // PARLOR_LESS_MOTION=1 in the environment asks for it, too
    bool operator==(const Look &) const = default;
};

// Dresses the application and everything open in it; may be called again at any time.
void applyLook(QApplication &application, Look look);
// The look that a widget is dressed in; the light one before applyLook.
[[nodiscard]] Look lookOf(const QWidget &widget);

[[nodiscard]] QColor colour(Theme theme, Role role);
[[nodiscard]] QColor colour(const QWidget &widget, Role role);

[[nodiscard]] QColor faded(QColor colour, float alpha);
// One colour laid over another, which nothing below shows through; `part` of it is `over`.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, float part);

// The fill of a seat, from 0; from the ninth on they repeat.
[[nodiscard]] QColor seatColour(int seat);
// The rim that keeps a seat's fill apart from a card; invalid where none is needed.
[[nodiscard]] QColor seatRim(int seat, Theme theme);

[[nodiscard]] QFont font(TypeRole role, qreal textScale = 1.0);
[[nodiscard]] QFont font(const QWidget &widget, TypeRole role);
// The height of a line in whole pixels, whatever it says: fonts that stand in for letters which this one
// lacks (Hangul, Han, Thai) are often higher, and names may hold any letter.
[[nodiscard]] int lineHeightOf(const QFont &font);
// The same font, as much smaller as the text needs for one line of that width, but not below `least` px.
[[nodiscard]] QFont fitted(QFont font, const QString &text, qreal width, int least);

// What follows is said once; the style sees to it now and with every other look.

// The widget's font, and the colour of its text.
void dress(QWidget &widget, TypeRole type, std::optional<Role> role = {});
// The label has no text but this icon, `side` px wide and high at every size of text.
void showIcon(QLabel &label, QStringView name, Role role, int side);
// px at the usual size of text; more with larger text.
void setLeastWidth(QWidget &widget, int pixels);
void setMostWidth(QWidget &widget, int pixels);
void setGround(QWidget &widget, Ground ground);
struct ButtonLook
{
    ButtonKind kind = ButtonKind::Quiet;
    QString iconName = {}; // of resources/icons, without its ending; empty for none
    bool isLarge = false;  // 56 px high
    bool warns = false;    // in danger, for what cannot be undone
    bool isDim = false;    // as if nothing came of pressing it
    bool operator==(const ButtonLook &) const = default;
};
void setLook(QPushButton &button, const ButtonLook &look);

// How long a movement takes, in ms: 0 where less motion is asked for.
[[nodiscard]] int motion(const QWidget &widget, int milliseconds);

// An icon of resources/icons, or other line art such as `gestures/rock`, in a role's colour; `size` in px,
// sharp on the widget's screen.
[[nodiscard]] QPixmap icon(QStringView name, Role role, int size, const QWidget &widget);
[[nodiscard]] QPixmap icon(QStringView name, const QColor &colour, int size, qreal pixelRatio);

// A rounded panel of the card role with its hairline; the shadow lies outside of `panel`.
void paintCard(QPainter &painter, const QRectF &panel, Theme theme, Role rim = Role::Line);
void paintShadow(QPainter &painter, const QRectF &panel, qreal cornerRadius, Theme theme);

} // namespace ui
