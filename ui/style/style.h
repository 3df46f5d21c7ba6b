#pragma once

#include "style/icon.h"
#include "style/palette.h"
#include "style/roles.h"
#include "style/shadow.h"
#include "style/type.h"

#include <QString>

#include <optional>

class QApplication;
class QLabel;
class QPushButton;
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

} // namespace ui
