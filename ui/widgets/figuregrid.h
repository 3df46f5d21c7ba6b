#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace ui {

// All the figures, one of them ringed. Arrows go through them, Space chooses.
class FigureGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FigureGrid(QWidget *parent = nullptr);

    // Rings it; emits nothing.
    void show(int figure);
    using QWidget::show;

signals:
    void chosen(int figure);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup m_figures;
};

} // namespace ui
