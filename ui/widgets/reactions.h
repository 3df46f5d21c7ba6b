#pragma once

#include "protocol/messages.h"

#include <QCoreApplication>
#include <QPixmap>

#include <array>

class QWidget;

namespace ui {

// The faces that people show each other, in the order in which they are offered: 1 to 8.
class Reactions
{
    Q_DECLARE_TR_FUNCTIONS(ui::Reactions)

public:
    static constexpr std::array all{core::Reaction::Clap,  core::Reaction::Laugh, core::Reaction::Think,
                                    core::Reaction::Hurry, core::Reaction::Wow,   core::Reaction::Sad,
                                    core::Reaction::Heart, core::Reaction::Wave};

    // "Laugh".
    [[nodiscard]] static QString name(core::Reaction what);
    // What a screen reader says: "Bo: laugh".
    [[nodiscard]] static QString said(const QString &person, core::Reaction what);
    // `size` in px, sharp on the widget's screen.
    [[nodiscard]] static QPixmap pixmap(core::Reaction what, int size, const QWidget &widget);
};

} // namespace ui
