#pragma once

#include "boards/codepegs.h"

#include <QSet>
#include <QWidget>

namespace ui {

// The symbols in play, to be chosen or struck out; struck out they can still be chosen. CodeBoard has the
// keyboard and speaks to the screen reader.
class SymbolPad : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolPad(QWidget *parent = nullptr);

    void setSymbols(const QString &symbols, int rows);
    void setStruck(const QSet<QChar> &struck);
    void setLook(PegLook look);
    // Whether symbols can be put anywhere now; struck out they can be at any time.
    void setUsable(bool usable);

    [[nodiscard]] QRect keyRect(int index) const;

signals:
    void symbolChosen(QChar symbol);
    void symbolStruck(QChar symbol);

protected:
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int keyAt(QPoint point) const;
    void paintKey(QPainter &painter, int index) const;
    void paintFace(QPainter &painter, const QRectF &key, QChar symbol, bool isStruck) const;

    QString m_symbols;
    int m_rows = 1;
    QSet<QChar> m_struck;
    PegLook m_look = PegLook::Digits;
    bool m_usable = true;
    int m_hovered = -1;
};

} // namespace ui
