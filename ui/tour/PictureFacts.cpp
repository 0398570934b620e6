// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/PictureFacts.h"

#include <QAction>
#include <QHeaderView>
#include <QImage>
#include <QMenuBar>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace botdeck::ui::tour {

namespace {

void addWords(QString words, QStringList &into)
{
    words.remove(u'&');
    if (!words.isEmpty() && !into.contains(words))
        into += words;
}

void addMenus(const QWidget &shown, QStringList &into)
{
    for (const QMenuBar *bar : shown.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions()) {
            if (bar->isVisible() && action->isVisible())
                addWords(action->text(), into);
        }
    }
}

void addBars(const QWidget &shown, QStringList &into)
{
    for (const QToolBar *bar : shown.findChildren<QToolBar *>()) {
        for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible())
                addWords(button->text(), into);
        }
    }
}

QStringList wordsInSight(const QWidget &shown)
{
    QStringList words;
    addMenus(shown, words);
    addBars(shown, words);
    for (const QTabBar *tabs : shown.findChildren<QTabBar *>()) {
        for (int at = 0; tabs->isVisible() && at < tabs->count(); ++at)
            addWords(tabs->tabText(at), words);
    }
    for (const QHeaderView *header : shown.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal || !header->model())
            continue;
        for (int at = 0; at < header->count(); ++at) {
            if (!header->isSectionHidden(at))
                addWords(header->model()->headerData(at, Qt::Horizontal).toString(), words);
        }
    }
    return words;
}

} // namespace

void describe(QImage &picture, const QWidget &shown, const QString &step)
{
    picture.setText(QStringLiteral("Step"), step);
    picture.setText(QStringLiteral("Version"), QStringLiteral(BOTDECK_VERSION));
    picture.setText(QStringLiteral("Words"), wordsInSight(shown).join(u'|'));
}

} // namespace botdeck::ui::tour
