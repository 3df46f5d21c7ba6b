#pragma once

#include "boards/opponentprogress.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/scrollpane.h"

namespace ui {

// What bulls and cows look like, and how to use the notebook.
class CodeLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CodeLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    // The same in words.
    [[nodiscard]] static QString words();

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Beside the board: how far the others are, what that means, and how to read the answers.
class CodeSidebar : public Card
{
    Q_OBJECT

public:
    explicit CodeSidebar(QWidget *parent = nullptr);

    void showOthers(const std::vector<CodeProgress> &others, int length, PegLook look);
    // Empty: nothing to say.
    void showNotice(const QString &notice);
    // Where nobody plays here there is no notebook, and the title stands above all.
    void setPlayed(bool played);
    // What the legend alone needs with all its words.
    [[nodiscard]] int legendHeight(int width) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    Label *m_title;
    ScrollPane *m_pane;
    OpponentProgress *m_others;
    Label *m_notice;
    QWidget *m_divider;
    CodeLegend *m_legend;
    Label *m_notebook;
    bool m_hasOthers = false;
    bool m_isPlayed = true;
};

} // namespace ui
