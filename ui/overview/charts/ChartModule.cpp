// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/charts/ChartModule.h"

#include "ui/look/Numbers.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <initializer_list>

namespace botdeck::ui::overview {

namespace {

/// Fewer than these on a scale would look like a flood.
constexpr qint64 leastScale = 4;
/// So many bars are changed in place; more of them change when the window of time has moved, and then all do.
constexpr int changedInPlace = 16;

class BarView final : public QChartView
{
public:
    explicit BarView(QWidget *parent)
        : QChartView(new QChart, parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        chart()->setMargins({});
        chart()->setBackgroundRoundness(0);
        chart()->legend()->setAlignment(Qt::AlignRight);
        chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    }

    void draw(const BarPicture &picture)
    {
        const bool sameFace = picture.font == m_shown.font && picture.text == m_shown.text &&
                              picture.line == m_shown.line && picture.background == m_shown.background;
        const int changes = sameFace ? changesTo(picture) : -1;
        if (changes < 0 || changes > changedInPlace)
            rebuild(picture);
        else if (changes > 0)
            changeValues(picture);
        m_shown = picture;
    }

private:
    static qint64 scaleOf(const BarPicture &picture)
    {
        qint64 most = leastScale;
        for (qsizetype part = 0; part < picture.parts.size(); ++part) {
            qint64 sum = 0;
            for (const BarPicture::Series &series : picture.series)
                sum += series.values.value(part);
            most = std::max(most, sum);
        }
        return most;
    }

    /// How many values differ; -1 where more than values does.
    [[nodiscard]] int changesTo(const BarPicture &picture) const
    {
        if (picture.parts != m_shown.parts || picture.series.size() != m_shown.series.size())
            return -1;
        int changes = 0;
        for (qsizetype at = 0; at < picture.series.size(); ++at) {
            const BarPicture::Series &now = picture.series.at(at);
            const BarPicture::Series &before = m_shown.series.at(at);
            if (now.name != before.name || now.brush != before.brush ||
                now.values.size() != before.values.size())
                return -1;
            for (qsizetype part = 0; part < now.values.size(); ++part)
                changes += now.values.at(part) == before.values.at(part) ? 0 : 1;
        }
        return changes;
    }

    void changeValues(const BarPicture &picture)
    {
        for (qsizetype at = 0; at < picture.series.size(); ++at) {
            const QList<qint64> &now = picture.series.at(at).values;
            const QList<qint64> &before = m_shown.series.at(at).values;
            for (qsizetype part = 0; part < now.size(); ++part) {
                if (now.at(part) != before.at(part))
                    m_sets.at(at)->replace(int(part), double(now.at(part)));
            }
        }
        setScale(scaleOf(picture));
    }

    void setScale(qint64 most)
    {
        if (m_scaleFor == most)
            return;
        m_scaleFor = most;
        m_counts->setRange(0, double(most));
        m_counts->applyNiceNumbers();
    }

    void rebuild(const BarPicture &picture)
    {
        chart()->removeAllSeries();
        for (QAbstractAxis *axis : chart()->axes()) {
            chart()->removeAxis(axis);
            delete axis;
        }
        m_sets.clear();
        chart()->setBackgroundBrush(picture.background);
        setBackgroundBrush(picture.background);
        chart()->legend()->setFont(picture.font);
        chart()->legend()->setLabelColor(picture.text);
        auto *bars = new QStackedBarSeries;
        bars->setBarWidth(0.9);
        for (const BarPicture::Series &series : picture.series)
            addSet(*bars, series, picture.background);
        chart()->addSeries(bars);
        addAxes(*bars, picture);
    }

    void addSet(QStackedBarSeries &bars, const BarPicture::Series &series, const QColor &edge)
    {
        auto *set = new QBarSet(series.name);
        set->setBrush(series.brush);
        set->setPen(QPen(edge, 0));
        for (const qint64 value : series.values)
            set->append(double(value));
        connect(set, &QBarSet::hovered, this, [this, set](bool isOver, int part) {
            setToolTip(isOver ? wordsOf(*set, part) : QString());
        });
        bars.append(set);
        m_sets.append(set);
    }

    [[nodiscard]] QString wordsOf(const QBarSet &set, int part) const
    {
        const QString words =
            QStringLiteral("%1 · %2 · %3")
                .arg(m_shown.parts.value(part), set.label(), look::grouped(qint64(set.at(part))));
        return words.toHtmlEscaped();
    }

    void addAxes(QStackedBarSeries &bars, const BarPicture &picture)
    {
        m_counts = new QValueAxis;
        m_counts->setLabelFormat(QStringLiteral("%.0f"));
        m_scaleFor = -1;
        setScale(scaleOf(picture));
        auto *places = new QBarCategoryAxis;
        // Their names would have to differ, and those of times do not where the clocks are put back.
        for (qsizetype part = 0; part < picture.parts.size(); ++part)
            places->append(QString::number(part));
        places->setVisible(false);
        auto *times = new QCategoryAxis;
        times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        times->setRange(0, double(picture.parts.size()));
        for (const auto &[part, words] : picture.ticks)
            times->append(words, double(part) + 0.5);
        times->setGridLineVisible(false);
        for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_counts, times}) {
            axis->setLabelsFont(picture.font);
            axis->setLabelsColor(picture.text);
            axis->setLinePenColor(picture.line);
            axis->setGridLineColor(picture.line);
        }
        chart()->addAxis(m_counts, Qt::AlignLeft);
        chart()->addAxis(times, Qt::AlignBottom);
        chart()->addAxis(places, Qt::AlignBottom);
        bars.attachAxis(m_counts);
        bars.attachAxis(places);
    }

    BarPicture m_shown;
    QList<QBarSet *> m_sets;
    QValueAxis *m_counts = nullptr;
    qint64 m_scaleFor = -1;
};

} // namespace

QWidget *ChartModule::make(QWidget *parent)
{
    return new BarView(parent);
}

void ChartModule::show(QWidget &chart, const BarPicture &picture)
{
    static_cast<BarView &>(chart).draw(picture);
}

} // namespace botdeck::ui::overview

#include "moc_ChartModule.cpp"
