// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutsideAnswer.h"

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Phrase;
using domain::OutsideStage;
using domain::OutsideStep;
using domain::Verdict;

namespace {

struct Judgement
{
    Verdict onGet;
    Verdict onPost;
};

constexpr Judgement good{Verdict::Passed, Verdict::Passed};
constexpr Judgement mayTakePost{Verdict::Warning, Verdict::Warning};
/// A GET may be refused where a POST is not.
constexpr Judgement badForPost{Verdict::Warning, Verdict::Failed};
constexpr Judgement takesNoPost{Verdict::Passed, Verdict::Failed};
constexpr Judgement bad{Verdict::Failed, Verdict::Failed};

struct StatusRow
{
    int first;
    int last;
    Judgement judgement;
    const char *words;
};

/// The first row that fits counts.
constexpr auto statusRows = std::to_array<StatusRow>({
    {200, 299, good, QT_TRANSLATE_NOOP("Phrase", "%1: the server takes it.")},
    {401, 403, badForPost,
     QT_TRANSLATE_NOOP("Phrase", "%1: the server wants a permission that a platform does not have.")},
    {404, 404, badForPost,
     QT_TRANSLATE_NOOP("Phrase", "%1: the server knows nothing at this path. Is the path the right one?")},
    {405, 405, takesNoPost,
     QT_TRANSLATE_NOOP(
         "Phrase", "%1: something is at this path, but it does not take this method. Updates come by POST.")},
    {429, 429, mayTakePost, QT_TRANSLATE_NOOP("Phrase", "%1: the server is asked too often.")},
    {502, 504, bad,
     QT_TRANSLATE_NOOP("Phrase", "%1: a tunnel or proxy answers, but the program behind it does not.")},
    {500, 599, bad, QT_TRANSLATE_NOOP("Phrase", "%1: the server has trouble of its own.")},
    {100, 999, mayTakePost,
     QT_TRANSLATE_NOOP("Phrase", "%1: the server refuses this request; it may still take an update.")},
});

constexpr std::chrono::seconds slowAnswer{2};

bool isRedirect(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

/// The value of a header line with this name in the head, empty where there is none.
QByteArray headerIn(const QByteArray &head, QByteArrayView name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

int statusIn(QByteArrayView head)
{
    const qsizetype blank = head.indexOf(' ');
    if (!head.startsWith("HTTP/1.") || blank != 8 || head.size() < 12)
        return 0;
    return head.sliced(9, 3).toByteArray().toInt();
}

void readBody(const QByteArray &head, QByteArrayView body, bool hasEnded, OutsideAnswer &answer)
{
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 256)).toByteArray().toLower();
    answer.contentType = headerIn(head, "Content-Type");
    answer.isHtml = answer.contentType.startsWith("text/html") ||
                    start.trimmed().startsWith("<!doctype html") || start.trimmed().startsWith("<html");
    answer.bodyBytes = body.size();
    answer.isTooLong = body.size() > OutsideAnswer::mostBody;
    bool isNumber = false;
    const qlonglong length = headerIn(head, "Content-Length").toLongLong(&isNumber);
    if (answer.status == 204 || answer.status == 304)
        answer.isWhole = true;
    else if (headerIn(head, "Transfer-Encoding").toLower().endsWith("chunked"))
        answer.isWhole = body.endsWith("0\r\n\r\n");
    else
        answer.isWhole = isNumber ? body.size() >= length : hasEnded;
    answer.isWhole = answer.isWhole && !answer.isTooLong;
}

Phrase redirectWords(const OutsideAnswer &answer, const QUrl &address)
{
    const QUrl to = address.resolved(QUrl::fromEncoded(answer.location));
    if (answer.location.isEmpty() || !to.isValid() || to.host().isEmpty())
        return {
            QT_TRANSLATE_NOOP("Phrase", "%1, a redirect to nowhere. Platforms follow none."),
            {answer.status}};
    if (to.host() == address.host() && to.scheme() == address.scheme() && to.port() == address.port()) {
        return {
            QT_TRANSLATE_NOOP(
                "Phrase",
                "%1, a redirect to another path of this server. Platforms follow none: give them that "
                "path."),
            {answer.status}};
    }
    const QString place =
        to.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .toString();
    return {
        QT_TRANSLATE_NOOP("Phrase", "%1, a redirect to %2. Platforms follow none: give them that address."),
        {answer.status, place}};
}

OutsideStep judgeStatus(const OutsideAnswer &answer, bool posted)
{
    const auto row = std::ranges::find_if(statusRows, [&answer](const StatusRow &r) {
        return answer.status >= r.first && answer.status <= r.last;
    });
    if (row == statusRows.end())
        return {
            OutsideStage::Status,
            Verdict::Failed,
            {QT_TRANSLATE_NOOP("Phrase", "%1 is no status."), {answer.status}}};
    return {
        OutsideStage::Status,
        posted ? row->judgement.onPost : row->judgement.onGet,
        {row->words, {answer.status}}};
}

OutsideStep judgeBody(const OutsideAnswer &answer)
{
    OutsideStep step{OutsideStage::Body, Verdict::Warning};
    if (answer.isTooLong) {
        step.detail = {
            QT_TRANSLATE_NOOP(
                "Phrase", "More than %1 bytes; the rest was not read. A short answer is enough."),
            {OutsideAnswer::mostBody}};
    } else if (!answer.isWhole) {
        step.verdict = Verdict::Failed;
        step.detail = {
            QT_TRANSLATE_NOOP("Phrase", "The connection ended in the middle of it, after %1 bytes."),
            {answer.bodyBytes}};
    } else if (answer.isHtml) {
        step.detail = {
            QT_TRANSLATE_NOOP(
                "Phrase",
                "A page for people (%1 bytes of HTML). Does a tunnel or a proxy show one of its own?"),
            {answer.bodyBytes}};
    } else if (answer.bodyBytes == 0) {
        step.verdict = Verdict::Passed;
        step.detail = QT_TRANSLATE_NOOP("Phrase", "Empty, as it may be.");
    } else {
        step.verdict = Verdict::Passed;
        step.detail = {QT_TRANSLATE_NOOP("Phrase", "%1 bytes."), {answer.bodyBytes}};
    }
    return step;
}

} // namespace

std::optional<OutsideAnswer> readOutsideAnswer(QByteArrayView bytes, bool hasEnded)
{
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        const QByteArray head = bytes.first(end).toByteArray();
        bytes = bytes.sliced(end + 4);
        OutsideAnswer answer;
        answer.status = statusIn(head);
        if (answer.status == 0)
            return {};
        if (answer.status < 200 && answer.status != 101)
            continue;
        if (isRedirect(answer.status))
            answer.location = headerIn(head, "Location");
        readBody(head, bytes, hasEnded, answer);
        return answer;
    }
}

QList<OutsideStep> judgeAnswer(const OutsideAnswer &answer, const QUrl &address, bool posted)
{
    if (isRedirect(answer.status)) {
        const Phrase notLooked = QT_TRANSLATE_NOOP("Phrase", "A redirect has no answer of its own.");
        return {
            {OutsideStage::Redirect, Verdict::Failed, redirectWords(answer, address)},
            {OutsideStage::Status, Verdict::Skipped, notLooked},
            {OutsideStage::Body, Verdict::Skipped, notLooked}};
    }
    return {
        {OutsideStage::Redirect, Verdict::Passed, QT_TRANSLATE_NOOP("Phrase", "None.")},
        judgeStatus(answer, posted),
        judgeBody(answer)};
}

OutsideStep judgeTime(std::chrono::milliseconds took)
{
    if (took <= slowAnswer)
        return {
            OutsideStage::Time,
            Verdict::Passed,
            {QT_TRANSLATE_NOOP("Phrase", "%1 ms."), {took.count()}},
            took};
    return {
        OutsideStage::Time,
        Verdict::Warning,
        {QT_TRANSLATE_NOOP(
             "Phrase", "%1 ms. While a server thinks, its next updates wait: answer first, work afterwards."),
         {took.count()}},
        took};
}

} // namespace botdeck::services
