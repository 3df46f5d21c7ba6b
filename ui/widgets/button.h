#pragma once

#include "style/roles.h"

#include <QPushButton>

namespace ui {

enum class ButtonKind {
    Main,  // the one main action of a page
    Quiet, // outlined
    Link,  // underlined text in accent
    Icon,  // icon only; the text is its accessible name and tool tip
};

// Every button of Parlor. Takes its text plus 32 px, never a fixed width.
class Button : public QPushButton
{
    Q_OBJECT

public:
    // `iconName` names a file of resources/icons, without its ending; empty for none.
    explicit Button(ButtonKind kind, const QString &text, const QString &iconName = {},
                    QWidget *parent = nullptr);

    // Words that name somebody, in place of a text: what a person is called has no mnemonics. Empty: the text
    // counts again.
    void setNamedWords(const QString &words);
    void setIconName(const QString &iconName);
    void setKind(ButtonKind kind);
    // 56 px high, for the main action of the home page.
    void makeLarge();
    // Text and icon in danger, for what cannot be undone.
    void warn();
    // Dimmed, as if nothing came of pressing it; it keeps the focus.
    void setDim(bool isDim);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    [[nodiscard]] int controlHeight() const;
    [[nodiscard]] int widthOf(const QString &words) const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] Role contentRole() const;
    void paintGround(QPainter &painter) const;
    void paintContent(QPainter &painter) const;

    ButtonKind m_kind;
    QString m_iconName;
    QString m_named;
    bool m_large = false;
    bool m_warning = false;
    bool m_isDim = false;
};

} // namespace ui
