localStorage.setItem("seen", "yes");
document.cookie = "seen=yes";
