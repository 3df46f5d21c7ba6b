#pragma once

#include "fairness/transcript.h"
#include "style/roles.h"
#include "widgets/popover.h"

#include <QAbstractButton>
#include <QPointer>

namespace ui {

// A small mark that says how cheating is kept out. After a match that holds it has a tick; only where one
// does not, it says so in the open. Clicked, it explains itself.
class FairnessBadge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FairnessBadge(QWidget *parent = nullptr);

    enum class Length { Many, Few }; // Few: where there is no line for it
    void setLength(Length words);
    // What nobody can cheat at; empty: what holds for every game.
    void showPromise(const QString &promise);
    // What came of playing the match again; the promise stays.
    void showVerdict(const core::Verdict &verdict);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setAppearance(const QString &said, const QString &iconName, Role role);
    void explain();
    [[nodiscard]] const QString &words() const { return m_length == Length::Few ? m_few : m_text; }

    QString m_text; // not the button's own: a name's ampersand would become a key
    QString m_few;  // in its place where there is no line for it
    QString m_promise;
    QString m_title;
    QString m_explanation;
    Length m_length = Length::Many;
    QString m_iconName;
    Role m_role = Role::Muted;
    QPointer<Popover> m_card;
};

} // namespace ui
