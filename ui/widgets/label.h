#pragma once

#include "style/roles.h"
#include "widgets/namedtext.h"

#include <QHash>
#include <QLabel>
#include <QTextLayout>

namespace ui {

// A plain text in the type and colour of a role; follows theme and text size.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Fit {
        Words,    // wrapped between words
        Anywhere, // wrapped, where a word is too long for the line also within it, as in what strangers
                  // write; its context menu copies it
        Line,     // one line: where room is short large text becomes smaller, down to its usual size; then it
                  // ends in an ellipsis, and the whole is in the tool tip
    };
    explicit Label(const QString &text, TypeRole type = TypeRole::Body, Role role = Role::Text,
                   QWidget *parent = nullptr);

    void setRole(Role role);
    void setType(TypeRole type);
    void setFit(Fit fit);
    // With Fit::Line, in place of a text: where room is short the names are shortened, not the words around
    // them.
    void setNamedText(const NamedText &text);
    // What is shown of a line in that width.
    [[nodiscard]] QString fitted(int width) const;

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // What a text of Fit::Anywhere or Fit::Line was measured for: shaping a line of emoji takes milliseconds,
    // and layouts ask often.
    struct Measured
    {
        QString text;
        QFont font;
        int width = -1; // of the lines; -1: not broken into lines yet
        bool operator==(const Measured &) const = default;
    };
    void fitLine(int width);
    void copy() const;
    [[nodiscard]] QFont fittingFont(int width) const;
    // The text as it is now, shaped.
    [[nodiscard]] QTextLayout &shaped() const;
    void breakInto(int width) const;

    TypeRole m_type;
    Fit m_fit = Fit::Words;
    NamedText m_named;
    QString m_line; // what is shown of a line
    QFont m_lineFont;
    mutable Measured m_measured;
    mutable QTextLayout m_layout;
    mutable QHash<int, int> m_heights{}; // of all lines, by their width
};

// Breaks a text into lines of that width, in px, and gives the height of all.
int breakIntoLines(QTextLayout &text, int width);

// Labels for a layout, which then owns them: wrapped between words, wrapped anywhere, and in one line.
[[nodiscard]] Label *plainLabel(const QString &text, TypeRole type = TypeRole::Body, Role role = Role::Text);
[[nodiscard]] Label *wrappedLabel(const QString &text, TypeRole type = TypeRole::Body);
[[nodiscard]] Label *lineLabel(const QString &text, TypeRole type = TypeRole::Body, Role role = Role::Text);
// An icon of resources/icons, or other line art, `side` px wide and high at every size of text.
[[nodiscard]] QLabel *iconLabel(QStringView name, Role role, int side);
// A short word on soft ground with round ends, such as the game beside a room's name.
[[nodiscard]] Label *tagLabel(const QString &text);

} // namespace ui
