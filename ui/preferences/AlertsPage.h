// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

#include <QList>

class QCheckBox;
class QTimeEdit;

namespace botdeck::ui::look {
class Sentence;
}
namespace botdeck::storage {
enum class Setting;
}

namespace botdeck::ui::preferences {

/// The tray, what notifications say, and when they are not shown. Which filters notify is said at each
/// filter.
class AlertsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AlertsPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    QTimeEdit *addTime(const char *name, storage::Setting setting);
    void buildDays();
    void showHours();
    void takeDays();

    services::SettingsKeeper &m_settings;
    look::Sentence *m_what;
    QCheckBox *m_tray;
    look::Sentence *m_trayWords;
    QCheckBox *m_minimise;
    QCheckBox *m_text;
    look::Sentence *m_textWords;
    QCheckBox *m_quiet;
    look::Sentence *m_quietWords;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QLabel *m_daysLabel;
    QWidget *m_dayRow;
    /// Monday first.
    QList<QCheckBox *> m_days;
};

} // namespace botdeck::ui::preferences
