// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/SubjectDialog.h"

#include "ui/guild/overwrites/SubjectDelegate.h"
#include "ui/guild/overwrites/SubjectListModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/widgets/SearchKeys.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

namespace {

constexpr int subjectListHeight = 300;

} // namespace

SubjectDialog::SubjectDialog(const look::Theme &theme, const domain::Guild &guild, QWidget *parent)
    : Sheet(theme, parent)
    , m_subjects(new SubjectListModel(guild, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_yes(&addMainButton("addSubject"))
{
    setObjectName(QStringLiteral("subjectDialog"));
    m_field->setObjectName(QStringLiteral("subjectSearch"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("subjects"));
    m_list->setModel(m_subjects);
    m_list->setItemDelegate(new SubjectDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(theme.px(subjectListHeight));
    body().addWidget(m_field);
    body().addWidget(m_list, 1);
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_field, &QLineEdit::textChanged, this, &SubjectDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SubjectDialog::refresh);
    connect(m_list, &QListView::doubleClicked, this, &SubjectDialog::take);
    connect(m_yes, &QPushButton::clicked, this, &SubjectDialog::take);
    retranslate();
    refresh();
    widgets::steerList(*m_field, *m_list);
    m_field->setFocus();
}

void SubjectDialog::search()
{
    m_subjects->setWords(m_field->text());
    m_list->setCurrentIndex(m_field->text().trimmed().isEmpty() ? QModelIndex() : m_subjects->index(0));
    refresh();
}

void SubjectDialog::refresh()
{
    m_yes->setEnabled(m_list->currentIndex().isValid());
}

void SubjectDialog::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const core::Id subject = index.data(SubjectListModel::SubjectRole).value<OverwriteSubject>().id;
    accept();
    Q_EMIT chosen(subject);
}

void SubjectDialog::retranslate()
{
    setWindowTitle(tr("Add a role or member"));
    m_field->setPlaceholderText(tr("Name or id"));
    m_field->setAccessibleName(tr("Find a role or member"));
    m_list->setAccessibleName(tr("Roles and members"));
    m_yes->setText(tr("&Add"));
}

} // namespace botdeck::ui::guild

#include "moc_SubjectDialog.cpp"
