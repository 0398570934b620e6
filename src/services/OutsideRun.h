// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/OutsideCheck.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QUrl>

class QHostInfo;

namespace botdeck::services {

/// One address looked at once: one connection, one request. Destroying it gives it up; not from a slot of its
/// signals, which come from within the socket's.
class OutsideRun final : public QObject
{
    Q_OBJECT

public:
    OutsideRun(api::Transport &transport, core::Clock &clock, const QString &address, OutsideOptions options);

Q_SIGNALS:
    void progressed(const QList<botdeck::domain::OutsideStep> &steps);
    void finished(const QList<botdeck::domain::OutsideStep> &steps);

private Q_SLOTS:
    void found(const QHostInfo &info);

private:
    using Stage = domain::OutsideStage;
    using Verdict = domain::Verdict;

    void readAddress(const QString &address);
    void lookUp();
    void connectNext();
    void connected();
    void seen(const QList<QSslError> &errors);
    void request();
    void read();
    void answered(bool hasEnded);
    void failed(QAbstractSocket::SocketError error);
    void overdue();

    /// Also for the time since the stage before.
    void note(Stage stage, Verdict verdict, const core::Phrase &detail);
    void note(domain::OutsideStep step);
    /// The stages up to this one are not run.
    void skipTo(Stage last, const core::Phrase &why);
    void stop();
    [[nodiscard]] Stage nextStage() const { return Stage(m_steps.size()); }
    [[nodiscard]] bool isTls() const;
    [[nodiscard]] quint16 port() const;

    api::Transport &m_transport;
    core::Clock &m_clock;
    const OutsideOptions m_options;
    QUrl m_url;
    QList<QHostAddress> m_addresses;
    qsizetype m_tried = 0;
    QSslSocket m_socket;
    QByteArray m_received;
    QList<domain::OutsideStep> m_steps;
    core::Clock::Milliseconds m_stageBegan{0};
    core::Clock::Milliseconds m_requested{0};
    bool m_over = false;
};

} // namespace botdeck::services
