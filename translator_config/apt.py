"""Debian packages, in two ways: installed into the system (root only), or downloaded from another suite of the
machine's own mirror and unpacked into a folder, which needs no root and changes nothing of the system."""
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from translator_config.console import Failure, run

KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"


def install(packages, what):
    "Install packages without their recommendations, or say what to install."
    wanted = "apt-get install --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get"):
        raise Failure("%s is missing: install it (on Debian: %s)" % (what, wanted))
    if os.geteuid() != 0:
        raise Failure("%s is missing: run as root: %s" % (what, wanted))
    command = ["apt-get", "-o", "DPkg::Lock::Timeout=600", "install", "-y", "--no-install-recommends"] + packages
    env = {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        # An update may fail because of a source that is of no use to us: the installation tells.
        subprocess.call(["apt-get", "-qq", "update"], stdin=subprocess.DEVNULL,
                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        run(command, "setup", what, env)
    except Failure as failure:
        raise Failure("%s is missing and could not be installed; try: %s; %s" % (what, wanted, failure))


def mirror():
    "The address of the Debian mirror that this machine's own sources name, or None."
    if not shutil.which("apt-get"):
        return None
    lines = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(LABEL)|$(COMPONENT)|$(REPO_URI)", "Created-By: Packages"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, universal_newlines=True).stdout.split()
    mirrors = sorted(line[len("Debian|main|"):] for line in lines if line.startswith("Debian|main|"))
    return mirrors[0] if mirrors else None


def unpack(suite, packages, folder):
    "Download packages of `suite` and unpack them into `folder`; raises Failure where that cannot be had."
    address = mirror()
    if address is None or not shutil.which("dpkg-deb"):
        raise Failure("no Debian mirror among apt's sources to take %s from" % " ".join(packages))
    with tempfile.TemporaryDirectory() as scratch:
        apt = Path(scratch)
        for name in ("state/lists/partial", "cache/archives/partial", "etc", "debs"):
            (apt / name).mkdir(parents=True)
        (apt / "state" / "status").touch()
        (apt / "etc" / "sources.list").write_text("deb [signed-by=%s] %s %s main\n" % (KEYRING, address, suite))
        (apt / "apt.conf").write_text("\n".join([
            'Dir::Etc::sourcelist "%s/etc/sources.list";' % apt, 'Dir::Etc::sourceparts "-";',
            'Dir::State "%s/state";' % apt, 'Dir::State::status "%s/state/status";' % apt,
            'Dir::Cache "%s/cache";' % apt, 'APT::Sandbox::User "root";', '']))
        env = {"APT_CONFIG": str(apt / "apt.conf")}
        run(["apt-get", "-q", "update"], "setup", "apt-get update (%s)" % suite, env)
        run(["apt-get", "-q", "download"] + packages, "setup", "apt-get download", env, cwd=apt / "debs")
        for deb in sorted((apt / "debs").glob("*.deb")):
            run(["dpkg-deb", "-x", deb, folder], "setup", "dpkg-deb")
