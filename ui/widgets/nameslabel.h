#pragma once

#include "widgets/label.h"

#include <QStringList>

namespace ui {

// A sentence about people: its words in `pattern`, with %1 to %3 for their names.
struct NamedText
{
    QString pattern;
    QStringList names = {};

    // `pattern` with these names in its places, whatever stands in them.
    [[nodiscard]] QString with(const QStringList &shown) const;
    [[nodiscard]] QString whole() const { return with(names); }
    // Both sentences in one line; they have at most three names together.
    [[nodiscard]] NamedText followedBy(const NamedText &next) const;
    bool operator==(const NamedText &) const = default;
};

// One line about people. Where room is short the names are shortened, not the words around them; text() and
// the tool tip have the whole.
class NamesLabel : public Label
{
    Q_OBJECT

public:
    explicit NamesLabel(TypeRole type, Role role = Role::Text, QWidget *parent = nullptr);

    void show(const NamedText &text);
    using QWidget::show;
    // What fits into that width.
    [[nodiscard]] QString fitted(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NamedText m_named;
    QString m_fitted; // what was painted last, and for what
    QString m_fittedText;
    QFont m_fittedFont;
    QFont m_painted;
    int m_fittedTo = -1;
};

} // namespace ui
