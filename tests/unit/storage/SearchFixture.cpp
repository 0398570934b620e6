// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchFixture.h"

#include "domain/filter/FilterParser.h"
#include "domain/UpdateDecoder.h"
#include "storage/SearchIndexer.h"

#include <array>

namespace botdeck::test {

using domain::UpdateFlag;

namespace {

constexpr std::array searchWords{"invoice", "Refund", "when",  "order",   "THE",        "the",  "#123", "50%",
                                 "счёт",    "пароль", "Заказ", "Когда",   "退款",       "客服", "我",   "要",
                                 "订单",    "ß",      "İ",     "Σίσυφος", "\U0001F600", "\"",   "a\\b", "ﬀ"};

} // namespace

domain::Filter filterOf(const QString &text)
{
    const domain::ParsedFilter parsed = domain::parseFilter(text, {});
    EXPECT_TRUE(parsed) << qPrintable(text);
    return parsed.filter;
}

QString quoted(const QString &text)
{
    QString inside = text;
    inside.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    inside.replace(QChar(0), QStringLiteral("\\u0000"));
    return u'"' + inside + u'"';
}

NaiveRows::NaiveRows(storage::StoreReader &reader)
{
    for (const qint64 seq : *reader.ids()) {
        const domain::StoredUpdate row = *reader.update(seq);
        domain::UpdateFlags flags;
        flags.setFlag(UpdateFlag::Marked, row.marked);
        flags.setFlag(UpdateFlag::Noted, !row.note.isEmpty());
        m_rows.push_back(std::make_unique<domain::FilterSubjectBytes>(row, QString(), flags));
    }
}

Seqs NaiveRows::find(const domain::Filter &filter) const
{
    Seqs found;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (const domain::FilterSubject subject = (*row)->subject(); matches(filter, subject))
            found.push_back(subject.seq);
    }
    return found;
}

std::unique_ptr<storage::UpdateSearch> SearchFixture::openSearch()
{
    auto search = storage::UpdateSearch::open(dir());
    if (!search) {
        ADD_FAILURE() << qPrintable(search.error().detail);
        return nullptr;
    }
    return *std::move(search);
}

qint64 SearchFixture::index()
{
    const auto indexer = storage::SearchIndexer::open(dir());
    EXPECT_TRUE(indexer);
    const auto added = (*indexer)->catchUp();
    EXPECT_TRUE(added) << qPrintable(added.error().detail);
    return added.value_or(-1);
}

QString SearchFixture::inventText()
{
    QString text;
    for (auto words = m_random() % 12; words > 0; --words) {
        if (m_random() % 50 == 0)
            text += QChar(0);
        text += QString::fromUtf8(searchWords[m_random() % searchWords.size()]);
        if (m_random() % 3 != 0)
            text += u' ';
    }
    return text;
}

void SearchFixture::fill(int rows)
{
    const auto store = openStore();
    const auto pick = [this](auto... texts) {
        const std::array list{texts...};
        return QByteArray(list[m_random() % list.size()]);
    };
    while (rows > 0) {
        const domain::Stream stream = m_random() % 4 == 0 ? domain::Stream::Gateway : domain::Stream::Poll;
        storage::Batch batch{botNamed(pick("1", "2").constData()), stream, {}, m_nowMs += 1000};
        for (auto count = 1 + m_random() % 100; count > 0 && rows > 0; --count, --rows) {
            const QByteArray id = QByteArray::number(++m_lastId);
            if (m_random() % 50 == 0) {
                batch.updates.append(quarantinedOf("{\"update_id\":x" + id + " broken"));
                continue;
            }
            batch.updates.append(domain::decodeUpdate(
                "{\"update_id\":" + id + ",\"" + pick("message", "edited_message", "channel_post") +
                "\":{\"message_id\":" + id + ",\"date\":5,\"chat\":{\"id\":" +
                pick("-1001", "-1002", "77", "405327427904995328") + ",\"type\":\"group\",\"title\":\"" +
                pick("Ops", "Кассы", "客服", "") + "\"},\"from\":{\"id\":" + pick("7", "8", "9") +
                ",\"first_name\":\"" + pick("Ann", "Анна", "安") + "\"}," +
                pick("\"photo\":[{\"file_id\":\"f\"}],\"caption\":", "\"text\":", "\"text\":") +
                quoted(inventText()).toUtf8() + "}}"));
        }
        const auto outcome = store->append(batch);
        ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
        const qint64 marked = outcome->firstSeq + qint64(m_random() % 10);
        ASSERT_TRUE(store->remark({marked}, {m_random() % 2 == 0, QStringLiteral("seen")}));
    }
}

QString SearchFixture::needleOf(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const auto begin = qsizetype(m_random() % quint64(characters.size()));
    const auto length = qsizetype(1 + m_random() % 6);
    QString needle;
    for (const uint character : characters.mid(begin, length)) {
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        // Only where upper and lower case are one for simple folding too.
        const bool flips = m_random() % 2 == 0 && one.toUpper().toCaseFolded() == one.toCaseFolded();
        needle += flips ? one.toUpper() : one;
    }
    return needle;
}

void SearchFixture::expectRight(
    storage::UpdateSearch &search, const NaiveRows &naive, const QString &filterText)
{
    SCOPED_TRACE(qPrintable(filterText));
    const domain::Filter filter = filterOf(filterText);
    const Seqs expected = naive.find(filter);
    ASSERT_EQ(*search.all(filter), Seqs(expected.rbegin(), expected.rend()));
    ASSERT_EQ(*search.count(filter), qint64(expected.size()));
    const auto limit = std::min<size_t>(expected.size(), 1 + m_random() % 100);
    ASSERT_EQ(
        *search.find(filter, qint64(limit)), Seqs(expected.begin(), expected.begin() + qsizetype(limit)));
}

void SearchFixture::expectRightEverywhere(storage::UpdateSearch &search)
{
    expectRightEverywhere(search, NaiveRows(*openReader()));
}

void SearchFixture::expectRightEverywhere(storage::UpdateSearch &search, const NaiveRows &naive)
{
    for (const char *filter : {"", "refund", "款", "пароль kind:photo", "!the is:quarantined | chat~ops"})
        ASSERT_NO_FATAL_FAILURE(expectRight(search, naive, QString::fromUtf8(filter)));
}

} // namespace botdeck::test
