#pragma once

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/errorcard.h"
#include "widgets/field.h"

class QBoxLayout;

namespace ui {

// Where one joins by an address or a link, and reads why that led nowhere.
class JoinCard : public QWidget
{
    Q_OBJECT

public:
    explicit JoinCard(QWidget *parent = nullptr);

    void setLastAddresses(const QStringList &addresses);
    // That something is being tried, such as "Knocking at 192.168.1.20"; what was typed stays.
    void showBusy(const QString &what);
    void showError(const UserError &error, const QString &typed);
    // Ready for the next try; what was typed stays.
    void showIdle();

    // Between showBusy and what follows it.
    [[nodiscard]] bool isBusy() const { return m_address->isReadOnly(); }
    [[nodiscard]] Field *addressField() const { return m_address; }
    [[nodiscard]] ErrorCard *error() const { return m_error; }

signals:
    void joinChosen(const QString &typed);
    void cancelChosen();

private:
    void join();
    void relayout();

    Field *m_address;
    Button *m_join;
    Button *m_cancel;
    Label *m_note;
    QWidget *m_last;
    QBoxLayout *m_lastRow;
    Card *m_errorHome;
    ErrorCard *m_error;
};

} // namespace ui
