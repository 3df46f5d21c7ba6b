#pragma once

#include "widgets/label.h"

#include <QHash>
#include <QTextLayout>

namespace ui {

// A text that breaks anywhere where its words are too long for the line, such as what strangers write. Its
// context menu copies it. Shaping a line of emoji takes milliseconds, and layouts ask often: what was found
// is kept.
class WrappedLabel : public Label
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text, TypeRole type = TypeRole::Body, QWidget *parent = nullptr);

    // Takes the width that is left, however short the text is, and does not measure it for that.
    void fillWidth() { m_fills = true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy() const;
    // The text as it is now, shaped.
    [[nodiscard]] QTextLayout &shaped() const;
    void breakInto(int width) const;

    bool m_fills = false;
    mutable QTextLayout m_layout;
    mutable QString m_shapedText;
    mutable QFont m_shapedFont;
    mutable int m_brokenAt = -1;         // the width of the lines; -1: not broken into lines yet
    mutable QHash<int, int> m_heights{}; // of all lines, by their width
};

} // namespace ui
