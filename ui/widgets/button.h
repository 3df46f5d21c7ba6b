#pragma once

#include "style/style.h"

#include <QPushButton>

namespace ui {

// Every button of Parlor. Takes its text plus 32 px, never a fixed width.
class Button : public QPushButton
{
    Q_OBJECT

public:
    // `iconName` names a file of resources/icons, without its ending; empty for none.
    explicit Button(ButtonKind kind, const QString &text, const QString &iconName = {},
                    QWidget *parent = nullptr);

    // Words that name somebody: what a person is called has no mnemonics.
    void setNamedWords(const QString &words);
    void setIconName(const QString &iconName);
    void setKind(ButtonKind kind);
    // 56 px high, for the main action of the home page.
    void makeLarge();
    // Dimmed, as if nothing came of pressing it; it keeps the focus.
    void setDim(bool isDim);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] ButtonLook look() const;
};

} // namespace ui
