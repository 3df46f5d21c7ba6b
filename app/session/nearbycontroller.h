#pragma once

#include "discovery/browser.h"
#include "pages/homepage.h"

namespace app {

// The games nearby: as rows of the home page, and as what is known of the network when something fails.
class NearbyController : public QObject
{
    Q_OBJECT

public:
    // Borrows the page, which outlives it.
    explicit NearbyController(ui::HomePage &home, QObject *parent = nullptr);

    void start();
    void stop();

    // In the order in which they were first heard.
    [[nodiscard]] const std::vector<NearbyServer> &servers() const { return m_browser.servers(); }

signals:
    void changed();

private:
    void show();

    ui::HomePage &m_home;
    Browser m_browser;
};

// As a row of the home page.
[[nodiscard]] ui::NearbyGame rowOf(const NearbyServer &server);

} // namespace app
