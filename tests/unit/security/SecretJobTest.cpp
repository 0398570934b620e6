// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretJob.h"

#include "tests/support/Wait.h"

#include <QPointer>

#include <gtest/gtest.h>

using namespace botdeck;
using security::SecretAnswer;
using security::SecretJob;

namespace {

/// What a job emitted, in order.
struct Heard
{
    explicit Heard(SecretJob *job)
    {
        QObject::connect(job, &SecretJob::finished, job, [this] { said += QStringLiteral("finished "); });
        QObject::connect(job, &SecretJob::slow, job, [this] { said += QStringLiteral("slow "); });
        QObject::connect(job, &SecretJob::succeeded, job, [this](const SecretAnswer &answer) {
            said += QString::fromUtf8(answer.secret.reveal());
        });
        QObject::connect(
            job, &SecretJob::failed, job, [this](const core::Error &error) { said += error.detail; });
    }

    QString said;
};

SecretAnswer answer(QByteArrayView bytes)
{
    return {core::Secret(bytes), {}};
}

} // namespace

TEST(SecretJob, AnswersOnceAfterControlReturned)
{
    const QPointer job(new SecretJob);
    const Heard heard(job);
    job->tellSlow();
    job->tellSlow();
    job->conclude(answer("first"));
    job->conclude(core::Error{core::ErrorKind::Timeout, QStringLiteral("second")});
    job->tellSlow();
    EXPECT_EQ(heard.said, QStringLiteral("slow "));
    EXPECT_TRUE(test::waitUntil([&] { return job.isNull(); }));
    EXPECT_EQ(heard.said, QStringLiteral("slow finished first"));
}

TEST(SecretJob, FailsInWords)
{
    const QPointer job(new SecretJob);
    const Heard heard(job);
    job->conclude(core::Error{core::ErrorKind::Locked, QStringLiteral("locked")});
    EXPECT_TRUE(test::waitUntil([&] { return job.isNull(); }));
    EXPECT_EQ(heard.said, QStringLiteral("finished locked"));
}

TEST(SecretJob, SaysNothingAfterCancel)
{
    const QPointer before(new SecretJob);
    const Heard heardBefore(before);
    before->conclude(answer("too late"));
    before->cancel();
    const QPointer after(new SecretJob);
    const Heard heardAfter(after);
    after->cancel();
    after->conclude(answer("too late"));
    after->tellSlow();
    EXPECT_TRUE(test::waitUntil([&] { return before.isNull() && after.isNull(); }));
    EXPECT_EQ(heardBefore.said + heardAfter.said, QString());
}

TEST(SecretJob, MayBeCancelledByWhoHearsThatItFinished)
{
    const QPointer job(new SecretJob);
    QObject::connect(job, &SecretJob::finished, job, &SecretJob::cancel);
    const Heard heard(job);
    job->conclude(answer("secret"));
    EXPECT_TRUE(test::waitUntil([&] { return job.isNull(); }));
    EXPECT_EQ(heard.said, QStringLiteral("finished "));
}
