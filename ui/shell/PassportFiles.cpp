// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportFiles.h"

#include "models/SafeText.h"
#include "services/BackgroundWork.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace botdeck::ui::shell {

QString passportFailure(const core::Error &error)
{
    return models::visibleText(widgets::translated(error.detail));
}

QString savedIn(const QString &path)
{
    return QCoreApplication::translate("PassportFiles", "Saved in %1.")
        .arg(models::visibleText(QDir::toNativeSeparators(path)));
}

void savePassportFile(
    const PassportSave &wish, QObject *context,
    const std::function<void(const QString &words, bool isSaved)> &then)
{
    auto *dialog = new QFileDialog(&wish.window, wish.title, QDir::homePath());
    dialog->setObjectName(QStringLiteral("passportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(wish.fileName.section(u'.', -1));
    dialog->selectFile(wish.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, [wish, context, then](const QString &path) {
        wish.background.run(
            context, [path, write = wish.write] { return write(path); },
            [path, then](const core::Result<void> &written) {
                then(written ? savedIn(path) : passportFailure(written.error()), written.has_value());
            });
    });
    dialog->open();
}

} // namespace botdeck::ui::shell
