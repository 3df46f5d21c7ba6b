#include "widgets/codetoscan.h"

#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"

#include <QVBoxLayout>

namespace ui {

CodeToScan::CodeToScan(QWidget *parent)
    : QWidget(parent)
    , m_code(new QrCode)
    , m_note(plainLabel({}, TypeRole::Small))
{
    m_note->setAlignment(Qt::AlignCenter);
    fillBox(new QVBoxLayout(this), space::tight, {{m_code, 0, Qt::AlignHCenter}, m_note});
    onResize(*this, [this] { balanceNote(); });
}

void CodeToScan::show(const QString &link, Of of)
{
    m_code->setText(link);
    m_note->setText(of == Of::Page ? tr("Scan with a phone, nothing to install") : tr("or let them scan it"));
    m_note->setRole(of == Of::Page ? Role::Text : Role::Muted);
    balanceNote();
    setVisible(!m_code->isEmpty());
}

// Lines of about the same length, and no wider than the code.
void CodeToScan::balanceNote()
{
    const int whole = m_code->sizeHint().width();
    const auto at = [this](int width) {
        return m_note->fontMetrics().boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap,
                                                  m_note->text());
    };
    int width = whole;
    while (at(width - 2).height() == at(whole).height() && at(width - 2).width() <= width - 2)
        width -= 2;
    const int aside = (whole - width) / 2;
    m_note->setContentsMargins(aside, 0, aside, 0);
}

} // namespace ui
