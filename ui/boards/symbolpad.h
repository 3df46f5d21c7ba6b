#pragma once

#include "boards/codepegs.h"
#include "widgets/button.h"

#include <QSet>

#include <vector>

class QVBoxLayout;

namespace ui {

// A symbol in play, to be chosen or struck out; struck out it can still be chosen. The keyboard stays on the
// board.
class SymbolKey : public Button
{
    Q_OBJECT

public:
    SymbolKey(QChar symbol, QWidget *parent);

    [[nodiscard]] QChar symbol() const { return text().front(); }
    [[nodiscard]] bool isStruck() const { return m_isStruck; }
    void show(bool isStruck, bool isUsable, PegLook look);

signals:
    void struck();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isStruck = false;
    bool m_isUsable = true;
    PegLook m_look = PegLook::Digits;
};

// The symbols in play, in one row or two.
class SymbolPad : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolPad(QWidget *parent = nullptr);

    // Usable: symbols can be put somewhere now; struck out they can be at any time.
    void show(const QString &symbols, const QSet<QChar> &struck, bool isUsable, PegLook look);
    using QWidget::show;
    // In one row, or where that width is too little for it in two; lower where height is to be saved.
    void fit(int width, bool isLow);

signals:
    void symbolChosen(QChar symbol);
    void symbolStruck(QChar symbol);

private:
    void makeKeys(const QString &symbols);

    QVBoxLayout *m_rows;
    std::vector<SymbolKey *> m_keys;
};

} // namespace ui
