// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/webhook/WebhookInfo.h"
#include "ui/webhook/Card.h"

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace botdeck::ui::look {
class Sentence;
} // namespace botdeck::ui::look

namespace botdeck::ui::webhook {

/// What the server says about the bot's webhook, in words, and what deletes it. The address is shown without
/// its path until it is asked for, and then for ten seconds.
class ReportCard final : public Card
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReportCard(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// None: it was not asked yet. `readMs`: when it was, wall time. Ends the reading.
    void setInfo(const std::optional<domain::WebhookInfo> &info, qint64 readMs);
    [[nodiscard]] const std::optional<domain::WebhookInfo> &info() const { return m_info; }
    void setReading();
    /// Why it could not be read; what was read before stays. Ends the reading.
    void setTrouble(const QString &words);
    /// Why nothing may be changed; empty: it may.
    void setReadOnly(const QString &why);
    /// Something is on its way to the server.
    void setBusy(bool busy);

Q_SIGNALS:
    void refreshAsked();
    /// Not asked about yet. `drop`: with what waits.
    void deleteAsked(bool drop);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void rebuild();
    void addAddress();
    void addLine(const QString &name, QWidget *value);
    void reveal(bool shown);
    void tick();
    void refresh();

    core::Clock &m_clock;
    std::optional<domain::WebhookInfo> m_info;
    qint64 m_readMs = 0;
    bool m_isReading = false;
    bool m_isBusy = false;
    bool m_isTicking = false;
    QString m_whyReadOnly;
    QFormLayout *m_lines;
    QLabel *m_address;
    QToolButton *m_reveal;
    QWidget *m_addressLine;
    look::Sentence *m_note;
    QLabel *m_moment;
    QPushButton *m_refresh;
    QPushButton *m_delete;
    QPushButton *m_deleteDrop;
    /// Grows with each showing: an older one's end means nothing.
    int m_shows = 0;
};

} // namespace botdeck::ui::webhook
