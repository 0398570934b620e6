// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A key pressed in the composer, from the letter in the source to the painted preview: a message of 4,096
// characters with much formatting, in every dialect, and the same much of what is hostile:
//   bench_preview ROUNDS
// prints a JSON line a round: median and 99 % of the ordinary ones, the slowest of the hostile ones, in ms.
#include "ui/composer/Composer.h"
#include "ui/composer/SourceEdit.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace botdeck;
using domain::Dialect;

namespace {

constexpr qsizetype characters = 4'096;
constexpr int keys = 60;

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
        : m_composer(m_theme)
    {
        m_composer.resize(1000, 500);
        m_composer.show();
    }

    void use(Dialect dialect)
    {
        for (const domain::PlatformId id : domain::allPlatforms) {
            const platform::Platform platform = platform::Platform::load(id).value();
            m_composer.setTarget(platform, QStringLiteral("1"), {}, {});
            m_composer.setDialect(dialect);
            if (m_composer.dialect() == dialect)
                return;
        }
    }

    /// Milliseconds of each of some keys.
    std::vector<double> press(const QString &text, int count)
    {
        m_composer.setDraft(text);
        settle();
        auto *field = m_composer.findChild<ui::composer::SourceEdit *>();
        std::vector<double> times;
        for (int key = 0; key < count; ++key) {
            QElapsedTimer time;
            time.start();
            if (key % 2 == 0)
                field->textCursor().insertText(QStringLiteral("x"));
            else
                field->textCursor().deletePreviousChar();
            settle();
            times.push_back(double(time.nsecsElapsed()) / 1e6);
        }
        return times;
    }

private:
    /// The check waits behind what is queued, the painting behind the check.
    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }

    ui::look::Theme m_theme;
    ui::composer::Composer m_composer;
};

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
        double worst = 0;
        for (const Dialect dialect : domain::allDialects) {
            bench.use(dialect);
            for (const double time : bench.press(ordinary(dialect), keys))
                usual.push_back(time);
            for (const QString &text : hostile())
                worst = std::max(worst, quantile(bench.press(text, 4), 0.5));
        }
        std::printf(
            "{\"median\":%.2f,\"most\":%.2f,\"hostile\":%.2f}\n", quantile(usual, 0.5), quantile(usual, 0.99),
            worst);
        std::fflush(stdout);
    }
    return 0;
}
