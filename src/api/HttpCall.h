// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Envelope.h"
#include "api/Job.h"
#include "api/NetworkWords.h"
#include "api/UploadBody.h"
#include "core/Clock.h"
#include "core/Secret.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <functional>
#include <memory>

namespace botdeck::api {

/// Everything one HTTP call needs.
struct HttpOrder
{
    QNetworkRequest request;
    QByteArray verb;
    std::unique_ptr<UploadBody> body;
    std::shared_ptr<QNetworkAccessManager> manager;
    /// The manager has never had a connection.
    bool fresh = false;
    /// Called when the call ends without a whole answer, or is given up: its connection is closing then, or
    /// hangs, and Qt may let the next request on the same manager fail with it.
    std::function<void()> whenBroken;
    /// QNetworkAccessManager may send it again by itself. Only for calls that read.
    bool repeatable = false;
    /// What the server does with it matters: a broken transfer is ErrorKind::UnknownOutcome.
    bool changes = false;
    std::chrono::milliseconds deadline{0};
    qint64 bodyCap = 0;
    /// What an answer that came whole brings, or why it is a refusal.
    std::function<core::Result<Reply>(const HttpAnswer &answer)> read;
    /// A redirect, which is never followed, is an answer like any other; else it is ErrorKind::BadReply.
    bool redirectIsAnswer = false;
};

/// A job that is one HTTP request.
class HttpCall final : public Job
{
    Q_OBJECT

public:
    /// Sends at once. `clock` outlives it; the token is there to be kept out of texts.
    HttpCall(HttpOrder order, core::Clock &clock, core::Secret token, QObject *parent);
    ~HttpCall() override;

    [[nodiscard]] bool requestLeft() const override;

private:
    void abandon() override;
    void send();
    void limitReadBuffer();
    void watch();
    void read();
    void noteCertificate(const QList<QSslError> &errors);
    void deadlinePassed();
    void arrived();
    void endWithAnswer();
    [[nodiscard]] bool answerIsWhole() const;
    [[nodiscard]] QNetworkReply::NetworkError replyError() const;
    [[nodiscard]] core::Error transferError() const;
    [[nodiscard]] core::Error redirectError() const;
    void fail(core::Error error);
    void dropReply();
    [[nodiscard]] Exchange exchangeSoFar() const;

    HttpOrder m_order;
    core::Clock &m_clock;
    core::Secret m_token;
    core::Clock::Milliseconds m_startedAt{0};
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    core::Phrase m_certificateFault;
    bool m_encrypted = false;
    bool m_neverLeft = false;
    bool m_fileBroke = false;
};

} // namespace botdeck::api
