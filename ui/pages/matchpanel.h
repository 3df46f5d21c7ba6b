#pragma once

#include "pages/actionbar.h"
#include "pages/boardstack.h"
#include "pages/endview.h"
#include "pages/matchfooter.h"
#include "pages/matchheader.h"
#include "pages/matchmodel.h"

namespace ui {

// The middle of the room: one line that says how things stand, the board or the invitation, and below it what
// one may do. Its parts have fixed heights, so the board does not jump when a match starts or ends.
class MatchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MatchPanel(QWidget *parent = nullptr);

    void show(const MatchModel &match);
    using QWidget::show;
    // Why something was refused, or cannot be; empty: nothing was.
    void showRefusal(const QString &reason);
    // Bar: for a narrow window, with all the height for the board. To be shown anew after it.
    void setShape(MatchHeader::Shape shape);
    // Gives the focus to the board, or to what stands in its place.
    void takeFocus();
    // Or, before a match, to what begins it.
    void focusBoard();

    // The line above the board.
    [[nodiscard]] MatchHeader *header() const { return m_header; }
    // Where the board lies, and the line below.
    [[nodiscard]] BoardStack *middle() const { return m_middle; }
    [[nodiscard]] MatchFooter *footer() const { return m_footer; }
    [[nodiscard]] Board *board() const { return m_middle->board(); }
    [[nodiscard]] ActionBar *actions() const { return m_actions; }
    // Who stands on the board when the match is over.
    [[nodiscard]] EndView *ending() const { return m_ending; }

signals:
    // A sentence that says why something cannot be.
    void refused(const QString &reason);
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);
    void moveChosen(const QJsonObject &move);
    // The present position is to be shown again.
    void backToNowChosen();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHeader(const MatchModel &match);
    void keepFocusInSight();

    MatchModel::Phase m_phase = MatchModel::Phase::Waiting;
    QString m_match; // that is shown
    MatchHeader *m_header;
    BoardStack *m_middle;
    ActionBar *m_actions;
    MatchFooter *m_footer;
    EndView *m_ending; // the page's, since it is higher than the header
};

} // namespace ui
