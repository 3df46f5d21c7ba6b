#pragma once

#include <QWidget>

#include <array>

namespace ui {

class ReadOnlyText;

// What Parlor is: its version, what is new in it, its licence, and the licences of what it uses.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);

    void takeFocus();

private:
    struct Part
    {
        QString title;
        QString text;
    };

    void showPart(int part);

    const std::array<Part, 2> m_parts;
    ReadOnlyText *m_text;
};

} // namespace ui
