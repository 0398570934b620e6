// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/FormRows.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace botdeck::ui::botedit {

QFormLayout &addForm(QVBoxLayout &column, const look::Theme &theme)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.px(12));
    form->setVerticalSpacing(theme.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column.addLayout(form);
    return *form;
}

void addRow(QFormLayout &form, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(field->parentWidget());
    label->setBuddy(buddy != nullptr ? buddy : field);
    form.addRow(label, field);
}

void setRowLabel(const QFormLayout &form, QWidget *field, const QString &words)
{
    auto *label = qobject_cast<QLabel *>(form.labelForField(field));
    label->setText(words);
    QString plain = words;
    label->buddy()->setAccessibleName(plain.remove(u'&'));
}

look::Sentence *addWords(QVBoxLayout &column, const look::Theme &theme, const char *name)
{
    auto *words = new look::Sentence(theme, column.parentWidget());
    words->setObjectName(QString::fromLatin1(name));
    column.addWidget(words);
    return words;
}

} // namespace botdeck::ui::botedit
