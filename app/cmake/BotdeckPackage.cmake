# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package, for the release of Debian that it is built on: app/package.

cmake_host_system_information(RESULT system QUERY DISTRIB_INFO)
set(release "${system_ID}-${system_VERSION_ID}")

# Of what is linked dpkg-shlibdeps knows the packages. These are loaded at run time; "recommended" are what a desktop has.
set(loaded breeze-icon-theme ca-certificates fonts-inter fonts-jetbrains-mono libsecret-1-0)
if(release STREQUAL "debian-12")
    list(APPEND loaded libqt6svg6)
else()
    list(APPEND loaded libqca-qt6-plugins qt6-svg-plugins)
endif()
list(JOIN loaded ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")

# Debian 12 has QCA for Qt 5 only: the one that was built here goes into the package. It lies where its own default is.
if(BOTDECK_PACKAGES_QCA)
    get_target_property(soname qca-qt6 IMPORTED_SONAME_RELEASE)
    file(REAL_PATH "${BOTDECK_QCA_LIBRARY}" qca_file)
    set(provider "${BOTDECK_QCA_FOLDER}/qca-qt6/crypto/libqca-ossl.so")
    # CPack strips only what is built here.
    execute_process(
        COMMAND strip --strip-unneeded -o "${made}/${soname}" "${qca_file}"
        COMMAND strip --strip-unneeded -o "${made}/libqca-ossl.so" "${provider}"
        COMMAND_ERROR_IS_FATAL ANY
    )
    install(FILES "${made}/${soname}" DESTINATION "${own_libraries}")
    install(FILES "${made}/libqca-ossl.so" DESTINATION "${own_libraries}/crypto")
    set_target_properties(
        botdeck PROPERTIES BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN/../${own_libraries}"
    )
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${BOTDECK_QCA_FOLDER}")
    file(READ "${packaging}/copyright-qca" copyright_of_qca)
endif()

# Debian wants to know whose work it is and what is new, compressed.
file(READ "${packaging}/copyright" copyright)
file(CONFIGURE OUTPUT "${made}/copyright" CONTENT "${copyright}${copyright_of_qca}" @ONLY)
string(REPLACE "debian-" "1~deb" CPACK_DEBIAN_PACKAGE_RELEASE "${release}")
string(TIMESTAMP moment "%a, %d %b %Y %H:%M:%S +0000" UTC)
# As Debian's own tools, who builds it says who answers for it; the address without that is nobody's.
if(DEFINED ENV{DEBEMAIL} AND DEFINED ENV{DEBFULLNAME})
    set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
    set(CPACK_PACKAGE_CONTACT "Botdeck contributors <contributors@example.org>")
endif()
set(full_version "${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
file(
    CONFIGURE
    OUTPUT "${made}/changelog.Debian"
    CONTENT "botdeck (${full_version}) unstable; urgency=medium\n\n  * Version ${PROJECT_VERSION}.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${moment}\n"
)
foreach(plain IN ITEMS botdeck.1 changelog.Debian)
    add_custom_command(
        OUTPUT "${made}/${plain}.gz"
        COMMAND gzip -9nkf "${made}/${plain}"
        DEPENDS "${made}/${plain}"
        VERBATIM
    )
endforeach()
add_custom_target(botdeck_packaged_files ALL DEPENDS "${made}/botdeck.1.gz" "${made}/changelog.Debian.gz")
install(FILES "${made}/copyright" "${made}/changelog.Debian.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/botdeck")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME botdeck)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(
    CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE
)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for people who operate chat bots")
set(
    CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "It shows what arrives for bots on CloudChat, Fanbook and any server that
speaks the Telegram Bot API, and keeps it. Bots are answered for by hand,
the roles of their guilds are read and explained, webhooks are received,
every method is at hand, and a built-in sandbox needs neither an account
nor a network."
)
include(CPack)
