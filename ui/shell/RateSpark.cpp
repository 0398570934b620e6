// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RateSpark.h"

#include "ui/look/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::shell {

namespace {

constexpr int barWidth = 2;
constexpr int barGap = 1;
constexpr int tallest = 14;

} // namespace

RateSpark::RateSpark(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_samples(bars, 0)
{
    setObjectName(QStringLiteral("statusSpark"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &look::Theme::changed, this, &QWidget::updateGeometry);
    retranslate();
}

void RateSpark::setSamples(const QList<double> &samples)
{
    m_samples = QList<double>(std::max<qsizetype>(0, bars - samples.size()), 0) + samples;
    m_samples = m_samples.last(bars);
    retranslate();
    update();
}

QSize RateSpark::sizeHint() const
{
    return {m_theme.px(bars * (barWidth + barGap)), m_theme.px(tallest)};
}

void RateSpark::retranslate()
{
    //: %1 is how many updates arrive, such as 12.4
    setAccessibleName(tr("%1 per second").arg(QLocale().toString(m_samples.last(), 'f', 1)));
    setToolTip(accessibleName());
}

void RateSpark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RateSpark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double most = *std::max_element(m_samples.begin(), m_samples.end());
    const double step = double(width()) / bars;
    const int wide = std::max(1, m_theme.px(barWidth));
    for (int at = 0; at < bars; ++at) {
        const double share = most > 0 ? m_samples.at(at) / most : 0;
        const int high = std::max(1, qRound(share * height()));
        const look::Token ink =
            at >= bars - newest && share > 0 ? look::Token::Accent : look::Token::ControlEdge;
        painter.fillRect(QRect(int(at * step), height() - high, wide, high), m_theme.colour(ink));
    }
}

} // namespace botdeck::ui::shell

#include "moc_RateSpark.cpp"
