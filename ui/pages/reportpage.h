#pragma once

#include "widgets/button.h"

#include <QWidget>

namespace ui {

class ReadOnlyText;

// What somebody who helps has to know, for the person to read and copy. Nothing is sent.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);

    void show(const QString &report);
    using QWidget::show;
    void takeFocus();

private:
    void copy();

    ReadOnlyText *m_report;
    Button *m_copy;
};

} // namespace ui
