// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterChips.h"

#include "domain/filter/PredefinedFilters.h"
#include "models/SafeText.h"
#include "ui/look/Icons.h"
#include "ui/look/Numbers.h"
#include "ui/look/Theme.h"
#include "ui/monitor/FilterFaultTexts.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace botdeck::ui::monitor {

namespace {

constexpr int chipHeight = 24;
constexpr int chipGap = 4;
constexpr qsizetype chipWord = 24;

} // namespace

FilterChips::FilterChips(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_menu(new QMenu(this))
    , m_more(new QToolButton(this))
    , m_save(new QPushButton(look::icon(look::Icon::Add), {}, this))
{
    setObjectName(QStringLiteral("filterChips"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setIcon(look::icon(look::Icon::Overflow));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_save->setObjectName(QStringLiteral("saveFilter"));
    m_save->setAutoDefault(false);
    m_save->setFocusPolicy(Qt::TabFocus);
    m_save->hide();
    connect(m_save, &QPushButton::clicked, this, &FilterChips::saveAsked);
    connect(&theme, &look::Theme::changed, this, &FilterChips::rebuild);
    rebuild();
}

void FilterChips::setSaved(const QList<SavedFilter> &saved)
{
    m_saved = saved.mid(0, mostSaved);
    rebuild();
}

void FilterChips::save(const SavedFilter &filter)
{
    SavedFilter saved = filter;
    saved.notifies = filter.notifies || notifies(filter.text);
    m_saved.removeIf([&filter](const SavedFilter &other) { return other.text == filter.text; });
    m_saved.prepend(saved);
    setSaved(m_saved);
    Q_EMIT savedChanged();
}

void FilterChips::setSavable(bool savable)
{
    if (m_save->isHidden() != savable)
        return;
    m_save->setVisible(savable);
    place();
}

void FilterChips::setCurrent(const QString &text)
{
    m_current = text;
    for (const Chip &chip : std::as_const(m_chips)) {
        chip.button->setChecked(chip.text == text);
        chip.inMenu->setChecked(chip.text == text);
    }
}

void FilterChips::rebuild()
{
    for (const Chip &chip : std::as_const(m_chips)) {
        chip.button->hide();
        chip.button->deleteLater();
        chip.inMenu->deleteLater();
    }
    m_chips.clear();
    for (const SavedFilter &filter : std::as_const(m_saved))
        addChip(filter.name, filter.text, true);
    for (const domain::PredefinedFilter &row : domain::predefinedFilters())
        addChip(predefinedFilterWords(row.name), QString::fromLatin1(row.text), false);
    m_more->setText(tr("More filters"));
    m_more->setToolTip(m_more->text());
    m_save->setText(tr("Save filter…"));
    m_save->setFont(m_theme.font(look::Face::Secondary));
    setCurrent(m_current);
    place();
    updateGeometry();
    Q_EMIT rebuilt();
}

QStringList FilterChips::texts() const
{
    QStringList texts;
    for (const Chip &chip : m_chips)
        texts.append(chip.text);
    return texts;
}

void FilterChips::setCounts(const QHash<QString, qint64> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    for (const Chip &chip : std::as_const(m_chips))
        label(chip);
    // As much room as before: otherwise each number would lay out the window.
    place();
}

/// The number behind the name.
void FilterChips::label(const Chip &chip)
{
    const auto count = m_counts.constFind(chip.text);
    const bool isKnown = count != m_counts.cend();
    const QString words = isKnown ? chip.words + QStringLiteral("  ") + look::grouped(*count) : chip.words;
    chip.button->setText(words);
    chip.inMenu->setText(words);
    QString plain = chip.words;
    plain.replace(QStringLiteral("&&"), QStringLiteral("&"));
    //: %1 is the name of a filter
    chip.button->setAccessibleName(isKnown ? tr("%1: %n update(s)", nullptr, int(*count)).arg(plain) : plain);
}

void FilterChips::addChip(const QString &name, const QString &text, bool own)
{
    // An ampersand in a button's words is no letter.
    const QString words = models::oneLine(name, chipWord).replace(u'&', QStringLiteral("&&"));
    auto *button = new QPushButton(words, this);
    button->setObjectName(QStringLiteral("chip"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(m_theme.font(look::Face::Secondary));
    button->setToolTip(models::visibleText(text).toHtmlEscaped());
    auto *inMenu = new QAction(words, this);
    inMenu->setCheckable(true);
    const auto press = [this, text](bool down) {
        setCurrent(m_current);
        Q_EMIT chosen(down ? text : QString());
    };
    connect(button, &QPushButton::clicked, this, press);
    connect(inMenu, &QAction::triggered, this, press);
    if (own) {
        auto *gone = new QAction(tr("Remove filter"), button);
        connect(gone, &QAction::triggered, this, [this, text] { remove(text); });
        button->addAction(gone);
        auto *notify = new QAction(tr("Notify when something new matches"), button);
        notify->setCheckable(true);
        notify->setChecked(notifies(text));
        connect(notify, &QAction::toggled, this, [this, text](bool on) { setNotifies(text, on); });
        button->addAction(notify);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    m_chips.append({button, inMenu, text, words});
    label(m_chips.last());
}

bool FilterChips::notifies(const QString &text) const
{
    return std::any_of(m_saved.begin(), m_saved.end(), [&text](const SavedFilter &filter) {
        return filter.text == text && filter.notifies;
    });
}

void FilterChips::setNotifies(const QString &text, bool notifies)
{
    for (SavedFilter &filter : m_saved) {
        if (filter.text == text)
            filter.notifies = notifies;
    }
    Q_EMIT savedChanged();
}

void FilterChips::remove(const QString &text)
{
    m_saved.removeIf([&text](const SavedFilter &filter) { return filter.text == text; });
    rebuild();
    Q_EMIT savedChanged();
}

/// What does not fit is in the menu, which then takes some room itself.
void FilterChips::place()
{
    const int gap = m_theme.px(chipGap);
    const int height = m_theme.px(chipHeight);
    int wanted = -gap;
    for (const Chip &chip : std::as_const(m_chips))
        wanted += chip.button->sizeHint().width() + gap;
    const int moreWidth = std::max(height, m_more->sizeHint().width());
    const int saveWidth = m_save->isHidden() ? 0 : m_save->sizeHint().width() + gap;
    const int all = width() - saveWidth;
    const int room = wanted <= all ? all : all - moreWidth - gap;
    int left = 0;
    bool full = false;
    m_menu->clear();
    for (const Chip &chip : std::as_const(m_chips)) {
        const int chipWidth = chip.button->sizeHint().width();
        full = full || left + chipWidth > room;
        chip.button->setVisible(!full);
        if (full) {
            m_menu->addAction(chip.inMenu);
            continue;
        }
        chip.button->setGeometry(left, 0, chipWidth, height);
        left += chipWidth + gap;
    }
    m_more->setGeometry(left, 0, moreWidth, height);
    m_more->setVisible(full);
    m_save->setGeometry(full ? left + moreWidth + gap : left, 0, m_save->sizeHint().width(), height);
}

QSize FilterChips::sizeHint() const
{
    int wide = 0;
    for (const Chip &chip : m_chips)
        wide += chip.button->sizeHint().width() + m_theme.px(chipGap);
    return {wide, m_theme.px(chipHeight)};
}

QSize FilterChips::minimumSizeHint() const
{
    return {m_theme.px(chipHeight), m_theme.px(chipHeight)};
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FilterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_FilterChips.cpp"
