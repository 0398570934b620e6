// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer's preview costs after a key: reading the source, showing and painting it. A message of
// 4,096 characters with much formatting, in every dialect, and as much of what is hostile:
//   bench_preview ROUNDS
// prints a JSON line a round, in ms of the processor: median and 99 % of keys, the median of a text that is
// new altogether, the slowest of the hostile ones; and what a key costs the field itself in a text of one
// word of 65,536 letters, and of as many letters in many words.
#include "ui/composer/Preview.h"

#include "ui/composer/SourceEdit.h"
#include "ui/composer/TextCheck.h"
#include "ui/look/Theme.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace botdeck;
using domain::Dialect;

namespace {

constexpr qsizetype characters = 4'096;
constexpr int keys = 60;
constexpr int wordLetters = 65'536;
constexpr int wordKeys = 6;

/// Of this thread: what else the machine does is not counted.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QString repeated(const QString &piece, qsizetype length)
{
    return piece.repeated(length / piece.size() + 1).first(length);
}

/// A line of each kind, again and again, as the dialect writes it.
QString ordinary(Dialect dialect)
{
    const QString line =
        QString::fromUtf8("Refund approved for order 88213, 感谢耐心等待！ See the receipt or ask Mara. ");
    using enum domain::EntityType;
    domain::FormattedText text;
    while (text.text.size() + line.size() + 1 < characters) {
        const qsizetype at = text.text.size();
        text.text += line + u'\n';
        text.entities.append({Bold, at, 15});
        text.entities.append({Code, at + 26, 5});
        text.entities.append({Italic, at + 33, 6});
        text.entities.append({TextLink, at + 49, 7, QStringLiteral("https://pay.example.org/r/88213")});
        text.entities.append({TextMention, at + 64, 4, QStringLiteral("10000931")});
    }
    return domain::writeMarkdown(dialect, text).source;
}

QStringList hostile()
{
    QStringList texts;
    for (const QString &piece :
         {QString(QChar(0x0301)), QStringLiteral("*"), QStringLiteral("*a"), QStringLiteral("["),
          QStringLiteral("`a"), QStringLiteral("<b>"), QStringLiteral("[a](b"), QString(QChar(0x202e))})
        texts += repeated(piece, characters);
    return texts;
}

class Bench
{
public:
    Bench()
        : m_preview(m_theme)
    {
        m_preview.resize(480, 400);
        m_preview.show();
    }

    /// Milliseconds until it is painted.
    double show(Dialect dialect, const QString &source)
    {
        const double begun = processorMs();
        const ui::composer::CheckedText text = ui::composer::checkText(dialect, source, {});
        m_preview.showText(text.parsed.text);
        QCoreApplication::processEvents();
        return processorMs() - begun;
    }

    /// Of each key, a letter behind the last word and away again.
    std::vector<double> press(Dialect dialect, const QString &source, int count)
    {
        const QString word = QStringLiteral("Mara");
        const qsizetype last = source.lastIndexOf(word);
        const qsizetype at = last < 0 ? source.size() : last + word.size();
        const QString longer = source.first(at) + u'x' + source.sliced(at);
        show(dialect, source);
        std::vector<double> times;
        times.reserve(size_t(count));
        for (int key = 0; key < count; ++key)
            times.push_back(show(dialect, key % 2 == 0 ? longer : source));
        return times;
    }

private:
    ui::look::Theme m_theme;
    ui::composer::Preview m_preview;
};

/// Of each key in the middle of a field with this text, until it is laid out and painted.
std::vector<double> keysInField(const QString &text)
{
    const ui::look::Theme theme;
    ui::composer::SourceEdit field(theme);
    field.resize(480, 200);
    field.show();
    field.setPlainText(text);
    QCoreApplication::processEvents();
    QTextCursor cursor(field.document());
    cursor.setPosition(int(text.size() / 2));
    std::vector<double> times;
    for (int key = 0; key < wordKeys; ++key) {
        const double begun = processorMs();
        cursor.insertText(QStringLiteral("x"));
        QCoreApplication::processEvents();
        times.push_back(processorMs() - begun);
    }
    return times;
}

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(size_t(part * double(values.size() - 1)));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Bench bench;
    for (int round = argc > 1 ? std::atoi(argv[1]) : 5; round > 0; --round) {
        std::vector<double> usual;
        std::vector<double> fresh;
        double worst = 0;
        for (const Dialect dialect : domain::allDialects) {
            for (const double time : bench.press(dialect, ordinary(dialect), keys))
                usual.push_back(time);
            bench.show(dialect, {});
            fresh.push_back(bench.show(dialect, ordinary(dialect)));
            for (const QString &text : hostile())
                worst = std::max(worst, quantile(bench.press(dialect, text, 3), 0.5));
        }
        const double word = quantile(keysInField(QString(wordLetters, u'a')), 0.5);
        const double words = quantile(keysInField(repeated(QStringLiteral("letters "), wordLetters)), 0.5);
        std::printf(
            "{\"median\":%.2f,\"most\":%.2f,\"fresh\":%.2f,\"hostile\":%.2f,\"word\":%.2f,\"words\":%.2f}\n",
            quantile(usual, 0.5), quantile(usual, 0.99), quantile(fresh, 0.5), worst, word, words);
        std::fflush(stdout);
    }
    return 0;
}
