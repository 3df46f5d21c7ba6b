#pragma once

#include "widgets/label.h"
#include "widgets/qrcode.h"

namespace ui {

// A link as a code, and below it what to do with it; hidden while there is none.
class CodeToScan : public QWidget
{
    Q_OBJECT

public:
    explicit CodeToScan(QWidget *parent = nullptr);

    // The page opens in a phone's browser by itself; for Parlor's own link the phone needs Parlor.
    enum class Of { Page, Parlor };
    // Empty, or more than a code can hold: none.
    void show(const QString &link, Of of);
    using QWidget::show;
    void clear() { show({}, Of::Parlor); }

private:
    void balanceNote();

    QrCode *m_code;
    Label *m_note;
};

} // namespace ui
