#pragma once

#include "catalog/catalog.h"

#include <QAbstractButton>

namespace ui {

// A game to choose among others: its thumbnail, name and a line about it.
class GameChoice : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GameChoice(const GameEntry &entry, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QRect wordsIn(const QRect &whole, bool chosen);

    const GameEntry &m_entry; // of the catalog, which lives as long as the program
};

} // namespace ui
