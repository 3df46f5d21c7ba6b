#pragma once

#include "boards/codepegs.h"
#include "games/bullsandcows/view.h"

#include <QLabel>

#include <vector>

namespace ui {

// How far somebody else has come in a race.
struct CodeProgress
{
    int colour = 0; // of the dot: a seat's
    QString name;
    QString state; // "3 guesses", "solved in 4"
    bool isSolved = false;
    std::vector<core::CodeView::Row> guesses;
    QString said; // all of it, to who listens
};

// One of the others: a small felt with pips for each guess. As high as it has to be for its width.
class Opponent : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    void show(const CodeProgress &progress, int length, PegLook look);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<QRect> chips(int width) const;
    void paintHead(QPainter &painter) const;
    void paintChip(QPainter &painter, const QRect &chip, const core::CodeView::Row &guess) const;

    CodeProgress m_progress;
    int m_length = 4;
    PegLook m_look = PegLook::Digits;
};

// The others of a race, below each other, or where nobody plays here in columns; to be held by a ScrollPane.
class OpponentProgress : public QWidget
{
    Q_OBJECT

public:
    explicit OpponentProgress(QWidget *parent = nullptr);

    void show(const std::vector<CodeProgress> &others, int length, PegLook look);
    using QWidget::show;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::vector<QRect> placed(int width) const;
    void place();

    std::vector<Opponent *> m_others;
};

} // namespace ui
