// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Centre.h"

#include "ui/botedit/WelcomePage.h"
#include "ui/look/Theme.h"
#include "ui/secrets/LockPage.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/Notices.h"
#include "ui/shell/WorkspacePages.h"

#include <QVBoxLayout>

namespace botdeck::ui::shell {

Centre::Centre(const Desk &desk, QWidget &monitor, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_notices(new Notices(desk.theme))
    , m_below(new QStackedWidget)
    , m_pages(new WorkspacePages(monitor, this))
    , m_welcome(new botedit::WelcomePage(desk.theme, this))
{
    auto *open = new QWidget(this);
    auto *column = new QVBoxLayout(open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_below, 1);
    m_pages->hide();
    m_welcome->hide();
    addWidget(open);
    if (desk.readOnly)
        m_welcome->setReadOnly();
    m_welcome->setSecretsLine(desk.door.placeLine());
    connect(&desk.door, &secrets::SecretsDoor::placeChanged, this, [this, &door = desk.door] {
        m_welcome->setSecretsLine(door.placeLine());
    });
}

void Centre::open(Place place)
{
    m_place = place;
    // Most starts never see the lock page.
    if (place == Place::Locked && count() == 1)
        addWidget(new secrets::LockPage(m_desk.vault, m_desk.clock, m_desk.theme));
    if (place == Place::Work && m_pages->currentWidget() == nullptr)
        m_pages->open(Workspace::Monitor);
    if (place != Place::Locked)
        openBelow(place == Place::Work ? static_cast<QWidget *>(m_pages) : m_welcome);
    setCurrentIndex(place == Place::Locked ? 1 : 0);
}

/// A stack measures all its pages, seen or not: one is put there when it is to be seen for the first time.
void Centre::openBelow(QWidget *page)
{
    if (m_below->indexOf(page) == -1)
        m_below->addWidget(page);
    m_below->setCurrentWidget(page);
}

} // namespace botdeck::ui::shell

#include "moc_Centre.cpp"
