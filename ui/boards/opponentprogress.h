#pragma once

#include "boards/codepegs.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ui {

// How far somebody else has come in a race.
struct CodeProgress
{
    struct Guess
    {
        core::Feedback feedback;
        QString text; // empty while it is not to be seen
        bool operator==(const Guess &) const = default;
    };
    int colour = 0; // of the dot: a seat's
    QString name;
    QString state; // "3 guesses", "solved in 4"
    bool isSolved = false;
    std::vector<Guess> guesses;
    bool operator==(const CodeProgress &) const = default;
};

// The others of a race, one below the other, a small felt with pips for each of their guesses. As high as it
// has to be for its width; to be held by a ScrollPane.
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
    // The part of one of them, in this widget's places.
    [[nodiscard]] QRect partRect(int index) const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QRect area;
        std::vector<QRect> chips;
    };
    [[nodiscard]] std::vector<Part> placed(int width) const;
    [[nodiscard]] QSize chipSize(const CodeProgress::Guess &guess) const;
    void paintHead(QPainter &painter, const Part &part, const CodeProgress &other) const;
    void paintChip(QPainter &painter, const QRect &chip, const CodeProgress::Guess &guess) const;

    std::vector<CodeProgress> m_others;
    int m_length = 4;
    PegLook m_look = PegLook::Digits;
    std::vector<Part> m_parts;
};

} // namespace ui
