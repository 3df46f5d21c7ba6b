#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace ui {

// The figures, one of them ringed. Arrows go through them, Space chooses.
class FigureGrid : public QWidget
{
    Q_OBJECT

public:
    enum class First { All, Some };
    static constexpr int some = 15;
    // All of them, or some at first and a button for the others.
    explicit FigureGrid(First first = First::All, QWidget *parent = nullptr);

    // Rings it; emits nothing.
    void show(int figure);
    // The one that is ringed.
    [[nodiscard]] int shown() const { return m_figures.checkedId(); }
    using QWidget::show;

signals:
    void chosen(int figure);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerOthers();

    QButtonGroup m_figures;
};

} // namespace ui
