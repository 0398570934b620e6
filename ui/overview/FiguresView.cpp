// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/FiguresView.h"

#include "ui/look/Theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace botdeck::ui::overview {

FiguresView::FiguresView(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("trafficFigures"));
    m_grid->setColumnStretch(1, 1);
    connect(&theme, &look::Theme::changed, this, &FiguresView::applyTheme);
    applyTheme();
}

void FiguresView::addRow()
{
    const int row = int(m_rows.size());
    auto *name = new QLabel(this);
    auto *value = new QLabel(this);
    for (QLabel *label : {name, value}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    name->setBuddy(value);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
    m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(row + 1, 1);
    m_rows.append(Row{name, value});
}

void FiguresView::setFigures(const QList<Figure> &figures)
{
    m_figures = figures;
    while (m_rows.size() < figures.size())
        addRow();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const bool isUsed = at < figures.size();
        m_rows.at(at).name->setVisible(isUsed);
        m_rows.at(at).value->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_rows.at(at).name->setText(figures.at(at).name);
        m_rows.at(at).value->setText(figures.at(at).value);
        m_rows.at(at).value->setAccessibleName(
            QStringLiteral("%1: %2").arg(figures.at(at).name, figures.at(at).value));
    }
    applyTheme();
}

void FiguresView::applyTheme()
{
    m_grid->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    m_grid->setHorizontalSpacing(m_theme.px(12));
    m_grid->setVerticalSpacing(m_theme.px(4));
    for (qsizetype at = 0; at < std::min(m_rows.size(), m_figures.size()); ++at) {
        const look::Tone tone = m_figures.at(at).tone;
        const Row &row = m_rows.at(at);
        QPalette faint = row.name->palette();
        faint.setColor(QPalette::WindowText, m_theme.colour(look::Token::Muted));
        row.name->setPalette(faint);
        row.name->setFont(m_theme.font(look::Face::Secondary));
        QPalette strong = row.value->palette();
        strong.setColor(
            QPalette::WindowText,
            m_theme.colour(tone == look::Tone::Neutral ? look::Token::Text : look::toneToken(tone)));
        row.value->setPalette(strong);
        row.value->setFont(m_theme.font(look::Face::Secondary));
    }
    fit();
}

/// The area that scrolls it asks for a smallest height, and for what wraps a layout's is too low.
void FiguresView::fit()
{
    setMinimumHeight(std::max(0, heightForWidth(width())));
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace botdeck::ui::overview

#include "moc_FiguresView.cpp"
