// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/DataPage.h"

#include "services/BackgroundWork.h"
#include "services/Workbench.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/preferences/DiskUse.h"
#include "ui/preferences/ErasePanel.h"
#include "ui/preferences/RetentionPanel.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace botdeck::ui::preferences {

namespace {

enum Column { Where, What, Size };

} // namespace

DataPage::DataPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_parts(parts)
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(parts.profileFolder, this))
    , m_open(new QPushButton(this))
    , m_list(new QTreeWidget(this))
    , m_keychain(new look::Sentence(parts.theme, this))
{
    m_folder->setObjectName(QStringLiteral("profileFolder"));
    m_open->setObjectName(QStringLiteral("openFolder"));
    m_list->setObjectName(QStringLiteral("profileParts"));
    m_folder->setReadOnly(true);
    m_folderLabel->setBuddy(m_folder);
    m_open->setAutoDefault(false);
    build();
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.profileFolder));
    });
    connect(&parts.workbench.eraser(), &services::Eraser::erased, this, &DataPage::measure);
    connect(&parts.workbench.housekeeping(), &services::Housekeeping::discarded, this, &DataPage::measure);
    connect(&parts.theme, &look::Theme::changed, this, &DataPage::fitList, Qt::QueuedConnection);
    retranslate();
}

void DataPage::build()
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const ProfilePart &part : profileParts()) {
        auto *row = new QTreeWidgetItem(m_list, {QLatin1StringView(part.path)});
        row->setFont(Where, theme().font(look::Face::Mono));
        row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    }
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_open);
    column().addWidget(m_folderLabel);
    column().addLayout(folder);
    column().addWidget(m_list);
    column().addWidget(m_keychain);
    column().addSpacing(8);
    column().addWidget(
        new RetentionPanel(m_parts.workbench, m_parts.clock, m_parts.theme, m_parts.readOnly, this));
    column().addSpacing(8);
    column().addWidget(new ErasePanel(m_parts.workbench.eraser(), m_parts.theme, m_parts.readOnly, this));
    column().addStretch();
}

void DataPage::measure()
{
    m_parts.background.run(
        this, [folder = m_parts.profileFolder] { return measureProfile(folder); },
        [this](const QList<qint64> &bytes) {
            m_bytes = bytes;
            showSizes();
        });
}

void DataPage::showSizes()
{
    for (int at = 0; at < m_bytes.size(); ++at) {
        const qint64 bytes = m_bytes.at(at);
        m_list->topLevelItem(at)->setText(
            Size,
            bytes < 0 ? tr("not there") : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
    }
}

/// All rows are seen; the page scrolls, not the list in it.
void DataPage::fitList()
{
    for (int at = 0; at < m_list->topLevelItemCount(); ++at)
        m_list->topLevelItem(at)->setFont(Where, theme().font(look::Face::Mono));
    const int rows = m_list->topLevelItemCount() * m_list->sizeHintForRow(0);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows + 2 * m_list->frameWidth());
}

void DataPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    fitList();
    measure();
}

QString DataPage::title() const
{
    return tr("Data");
}

void DataPage::retranslate()
{
    m_folderLabel->setText(tr("&Profile: the folder that holds everything"));
    m_open->setText(tr("&Open folder"));
    m_list->setHeaderLabels({tr("Where"), tr("What"), tr("Size")});
    m_list->setAccessibleName(tr("What is stored where"));
    int at = 0;
    for (const ProfilePart &part : profileParts()) {
        const QString what = QCoreApplication::translate("Settings", part.english);
        QTreeWidgetItem *row = m_list->topLevelItem(at++);
        row->setText(What, what);
        row->setToolTip(What, what);
    }
    m_keychain->say(
        tr("Outside the profile the program keeps secrets in the system keychain, where that is used, and "
           "nothing else."));
    showSizes();
}

} // namespace botdeck::ui::preferences

#include "moc_DataPage.cpp"
