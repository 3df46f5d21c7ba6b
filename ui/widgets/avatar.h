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

// Creature `number`, 0 to 31, in the colour of `seat`, or of its own number where there is no seat.
[[nodiscard]] QPixmap figurePixmap(int number, std::optional<int> seat, int size, const QWidget &widget);

// A person as a small friendly creature.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget *parent = nullptr);

    void show(int number, std::optional<int> seat);
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
