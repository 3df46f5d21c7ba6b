#pragma once

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace ui {

namespace avatarSize {
inline constexpr int chat = 30;
inline constexpr int playerRow = 38;
inline constexpr int list = 46;
inline constexpr int settings = 84;
}

// Creature `number`, 0 to 31, in its own colours, which are the same in every place.
[[nodiscard]] QPixmap figurePixmap(int number, int size, const QWidget &widget);
// The figure at `topLeft` with a disc in the colour of its seat at the lower right.
void paintSeatedFigure(QPainter &painter, QPointF topLeft, int number, int seat, int size,
                       const QWidget &widget);

// A person as a small friendly creature.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget *parent = nullptr);

    // With the disc of its seat, where it has one.
    void show(int number, std::optional<int> seat = {});
    using QWidget::show;
    void resizeTo(int size);
    // Dimmed to 45 %: out, or reconnecting.
    void setAway(bool away);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    int m_number = 0;
    std::optional<int> m_seat;
    bool m_away = false;
};

} // namespace ui
